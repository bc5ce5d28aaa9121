import type { Scenario } from '../../scenario.ts';
import { attachmentCases, type AttachmentCase } from './attachment-cases.ts';

const cases: readonly AttachmentCase[] = [
  { variant: 'of-none', named: [1] },
  { variant: 'another', given: [1], named: [2] },
  { variant: 'beside-one-there', given: [1], named: [1, 2] },
];

/** What a listener does not have is taken from it, alone or beside what it has. */
export const attachmentsAbsent: Scenario = (topic, context) => attachmentCases(topic, cases, context, 'reject');
