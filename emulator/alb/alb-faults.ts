import type { SpecBook } from '../../specs/spec-book.ts';
import type { AlbFault } from './alb-fault.ts';
import { attachmentFaults } from './faults/attachment-faults.ts';
import { balancerFaults } from './faults/balancer-faults.ts';
import { listFaults } from './faults/list-faults.ts';
import { listenerFaults } from './faults/listener-faults.ts';
import { memberFaults } from './faults/member-faults.ts';
import { ownershipFaults } from './faults/ownership-faults.ts';
import { policyFaults } from './faults/policy-faults.ts';
import { portFaults } from './faults/port-faults.ts';
import { raceFaults } from './faults/race-faults.ts';
import { ruleFaults } from './faults/rule-faults.ts';
import { sequenceFaults } from './faults/sequence-faults.ts';
import { tagFaults } from './faults/tag-faults.ts';
import { upgradeFaults } from './faults/upgrade-faults.ts';

/** The faults of application load balancers and what belongs to them, written by hand. */
export function albFaults(book: SpecBook): readonly AlbFault[] {
  return [
    ...attachmentFaults(book),
    ...balancerFaults(book),
    ...listFaults(book),
    ...listenerFaults(book),
    ...memberFaults(book),
    ...ownershipFaults(book),
    ...policyFaults(book),
    ...portFaults(book),
    ...raceFaults(book),
    ...ruleFaults(book),
    ...sequenceFaults(book),
    ...tagFaults(book),
    ...upgradeFaults(book),
  ];
}
