import type { AdapterFault } from './adapter-fault.ts';
import { answerFaults, errorFaults, robustnessFaults, xmlFaults } from './answer-faults.ts';
import { furtherFaults } from './further-faults.ts';
import { transportFaults } from './transport-faults.ts';
import { commonFaults, encodingFaults } from './request-faults.ts';

/** Every fault that the bad adapter can have, by id. */
export const adapterFaults: readonly AdapterFault[] = [
  ...answerFaults,
  ...errorFaults,
  ...xmlFaults,
  ...furtherFaults,
  ...robustnessFaults,
  ...encodingFaults,
  ...commonFaults,
  ...transportFaults,
].toSorted((a, b) => (a.id < b.id ? -1 : 1));
