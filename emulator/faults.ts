import { deriveRequirements } from '../specs/derive/derive-requirements.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import type { Fault } from './fault.ts';
import { authenticationFaults } from './faults/authentication-faults.ts';
import { behaviourFaults } from './faults/behaviour-faults.ts';
import { deriveCharacterFaults } from './faults/derive-character-faults.ts';
import { deriveCombinationFaults } from './faults/derive-combination-faults.ts';
import { certificateFaults } from './faults/certificate-faults.ts';
import { deriveConstraintFaults } from './faults/derive-constraint-faults.ts';
import { deriveDescribedStateFaults } from './faults/derive-described-state-faults.ts';
import { deriveNeighbourFaults } from './faults/derive-neighbour-faults.ts';
import { deriveOfferedFaults } from './faults/derive-offered-faults.ts';
import { deriveQuotaFaults } from './faults/derive-quota-faults.ts';
import { deriveReferenceFaults } from './faults/derive-reference-faults.ts';
import { deriveRefusalFaults } from './faults/derive-refusal-faults.ts';
import { deriveResponseFaults } from './faults/derive-response-faults.ts';
import { deriveStaleFaults } from './faults/derive-stale-faults.ts';
import { deriveStateFaults } from './faults/derive-state-faults.ts';
import { deriveStorageFaults } from './faults/derive-storage-faults.ts';
import { deriveTopicFaults } from './faults/derive-topic-faults.ts';
import { deriveTwinFaults } from './faults/derive-twin-faults.ts';
import { encodingFaults } from './faults/encoding-faults.ts';
import { groupFaults } from './faults/group-faults.ts';
import { idempotenceFaults } from './faults/idempotence-faults.ts';
import { ownershipFaults } from './faults/ownership-faults.ts';
import { raceFaults } from './faults/race-faults.ts';
import { regionFaults } from './faults/region-faults.ts';
import { ruleFaults } from './faults/rule-faults.ts';
import { sequenceFaults } from './faults/sequence-faults.ts';
import { tagFaults } from './faults/tag-faults.ts';
import { listingFaults } from './faults/listing-faults.ts';
import { serverFaults } from './faults/server-faults.ts';
import { validationFaults } from './faults/validation-faults.ts';

export type { Fault } from './fault.ts';

/** Derived faults keep no state, and a fault farm asks for them again and again. */
const derivedByBook = new WeakMap<SpecBook, readonly Fault[]>();

/**
 * Every fault that the emulator can have, sorted by id: those written by hand, and those derived from the specs. A
 * derived fault always names a requirement that can be tested. Faults written by hand may keep state, so each emulator
 * asks for its own.
 */
export function faultsOf(book: SpecBook): readonly Fault[] {
  const derived = derivedByBook.get(book) ?? deriveFaults(book);
  derivedByBook.set(book, derived);
  const byHand = [
    ...authenticationFaults(book),
    ...behaviourFaults(book),
    ...certificateFaults(book),
    ...encodingFaults(book),
    ...groupFaults(book),
    ...idempotenceFaults(book),
    ...raceFaults(book),
    ...regionFaults(book),
    ...ruleFaults(book),
    ...sequenceFaults(book),
    ...tagFaults(book),
    ...listingFaults(book),
    ...ownershipFaults(book),
    ...serverFaults(book),
    ...validationFaults(book),
  ];
  return [...byHand.map((fault) => withSummaries(fault, book)), ...derived].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function deriveFaults(book: SpecBook): readonly Fault[] {
  const testable = new Set(deriveRequirements(book).flatMap(({ id, untestable }) => (untestable ? [] : [id])));
  return [
    ...deriveCharacterFaults(book),
    ...deriveCombinationFaults(book),
    ...deriveConstraintFaults(book),
    ...deriveDescribedStateFaults(book),
    ...deriveNeighbourFaults(book),
    ...deriveOfferedFaults(book),
    ...deriveQuotaFaults(book),
    ...deriveReferenceFaults(book),
    ...deriveRefusalFaults(book),
    ...deriveResponseFaults(book),
    ...deriveStaleFaults(book),
    ...deriveStateFaults(book),
    ...deriveStorageFaults(book),
    ...deriveTopicFaults(book),
    ...deriveTwinFaults(book),
  ]
    .filter(({ requirement }) => testable.has(requirement))
    .map((fault) => withSummaries(fault, book));
}

/** Combinations and twins ask for everything about an action at once, so whatever breaks it may break them. */
function withSummaries<F extends Fault>(fault: F, { service: { id } }: SpecBook): F {
  return { ...fault, alsoBreaks: [...fault.alsoBreaks, `${id}.*.effect.combinations`, `${id}.*.protocol.twins`] };
}
