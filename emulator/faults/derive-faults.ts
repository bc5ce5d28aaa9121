import type { SpecBook } from '../../specs/spec-book.ts';
import type { Subjects } from '../core/emulated-service.ts';
import type { Fault } from '../core/fault.ts';
import { deriveCharacterFaults } from './derived/derive-character-faults.ts';
import { deriveCombinationFaults } from './derived/derive-combination-faults.ts';
import { deriveConstraintFaults } from './derived/derive-constraint-faults.ts';
import { deriveDefaultFaults } from './stored/derive-default-faults.ts';
import { deriveDescribedStateFaults } from './derived/derive-described-state-faults.ts';
import { deriveDryRunFaults } from './derived/derive-dry-run-faults.ts';
import { deriveJobFaults } from './answers/derive-job-faults.ts';
import { deriveNeighbourFaults } from './derived/derive-neighbour-faults.ts';
import { deriveOfferedFaults } from './derived/derive-offered-faults.ts';
import { derivePageFaults } from './derived/derive-page-faults.ts';
import { derivePlaceFaults } from './derived/derive-place-faults.ts';
import { deriveQuotaFaults } from './derived/derive-quota-faults.ts';
import { deriveReferenceFaults } from './derived/derive-reference-faults.ts';
import { deriveRefusalFaults } from './derived/derive-refusal-faults.ts';
import { deriveAgreementFaults } from './answers/derive-agreement-faults.ts';
import { deriveResponseFaults } from './answers/derive-response-faults.ts';
import { deriveStaleFaults } from './derived/derive-stale-faults.ts';
import { deriveStateFaults } from './derived/derive-state-faults.ts';
import { deriveStorageFaults } from './stored/derive-storage-faults.ts';
import { deriveTokenFaults } from './derive-token-faults.ts';
import { deriveTopicFaults } from './derived/derive-topic-faults.ts';
import { deriveTwinFaults } from './answers/derive-twin-faults.ts';

/** The faults that follow from the specs, and from how the states of a service can be told. */
export function deriveFaults<State>(book: SpecBook, subjects: Subjects<State> | undefined): readonly Fault<State>[] {
  return [
    ...deriveAgreementFaults(book),
    ...deriveCharacterFaults(book),
    ...deriveCombinationFaults(book),
    ...deriveConstraintFaults(book),
    ...deriveDefaultFaults(book),
    ...deriveDryRunFaults(book),
    ...deriveJobFaults(book),
    ...deriveNeighbourFaults(book),
    ...deriveOfferedFaults(book),
    ...derivePageFaults(book),
    ...derivePlaceFaults(book),
    ...deriveQuotaFaults(book),
    ...deriveReferenceFaults(book),
    ...deriveRefusalFaults(book),
    ...deriveResponseFaults(book),
    ...deriveStaleFaults(book),
    ...deriveStorageFaults(book),
    ...deriveTokenFaults(book),
    ...deriveTopicFaults(book),
    ...deriveTwinFaults(book),
    ...(subjects ? deriveStateFaults(book, subjects) : []),
    ...(subjects ? deriveDescribedStateFaults(book, subjects) : []),
  ];
}
