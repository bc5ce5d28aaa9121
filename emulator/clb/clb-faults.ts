import type { SpecBook } from '../../specs/spec-book.ts';
import type { Fault } from '../core/fault.ts';
import { aclEntryFaults } from './faults/acls/acl-entry-faults.ts';
import { aclFaults } from './faults/acls/acl-faults.ts';
import { aclListFaults } from './faults/acls/acl-list-faults.ts';
import { answerFaults } from './faults/answer-faults.ts';
import { behaviourFaults } from './faults/behaviour-faults.ts';
import { certificateFaults } from './faults/certificate-faults.ts';
import { chargingFaults } from './faults/later/charging-faults.ts';
import { extensionFaults } from './faults/later/extension-faults.ts';
import { groupFaults } from './faults/group-faults.ts';
import { listenerListFaults } from './faults/lists/listener-list-faults.ts';
import { listingFaults } from './faults/lists/listing-faults.ts';
import { ownershipFaults } from './faults/ownership-faults.ts';
import { policyFaults } from './faults/later/policy-faults.ts';
import { raceFaults } from './faults/race-faults.ts';
import { ruleFaults } from './faults/rule-faults.ts';
import { sequenceFaults } from './faults/sequence-faults.ts';
import { serverFaults } from './faults/server-faults.ts';
import { serverRaceFaults } from './faults/server-race-faults.ts';
import { bandwidthFaults } from './faults/bandwidth-faults.ts';
import { sharedPortFaults } from './faults/shared-port-faults.ts';
import { tagResourceFaults } from './faults/tags/tag-resource-faults.ts';
import { tagFaults } from './faults/tags/tag-faults.ts';
import { validationFaults } from './faults/validation-faults.ts';
import type { ClbState } from './state.ts';

/** The faults of load balancers and all that belongs to them, written by hand. */
export function clbFaults(book: SpecBook): readonly Fault<ClbState>[] {
  return [
    ...aclFaults(book),
    ...aclEntryFaults(book),
    ...aclListFaults(book),
    ...answerFaults(book),
    ...behaviourFaults(book),
    ...certificateFaults(book),
    ...chargingFaults(book),
    ...extensionFaults(book),
    ...groupFaults(book),
    ...listenerListFaults(book),
    ...listingFaults(book),
    ...ownershipFaults(book),
    ...policyFaults(book),
    ...raceFaults(book),
    ...ruleFaults(book),
    ...sequenceFaults(book),
    ...serverFaults(book),
    ...serverRaceFaults(book),
    ...bandwidthFaults(book),
    ...sharedPortFaults(book),
    ...tagFaults(book),
    ...tagResourceFaults(book),
    ...validationFaults(book),
  ];
}
