import type { Scenario } from '../../scenario.ts';
import { attachmentCases, type AttachmentCase } from './attachment-cases.ts';

const cases: readonly AttachmentCase[] = [
  { variant: 'alone', given: [1], named: [1] },
  { variant: 'beside-another', given: [1], named: [2, 1] },
];

/** What a listener has already is joined to it again, alone or beside another. */
export const attachmentsThereAlready: Scenario = (topic, context) => attachmentCases(topic, cases, context, 'reject');
