import type { Scenario } from '../../scenario.ts';
import { attachmentCases, type AttachmentCase } from './attachment-cases.ts';

const cases: readonly AttachmentCase[] = [
  { variant: 'alone', named: [0] },
  { variant: 'beside-another', given: [1], named: [0, 1] },
];

/** The default certificate of a listener is neither added nor taken away. */
export const defaultRefused: Scenario = (topic, context) => attachmentCases(topic, cases, context, 'reject');
