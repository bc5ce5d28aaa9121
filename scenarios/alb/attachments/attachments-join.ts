import type { Scenario } from '../../scenario.ts';
import { attachmentCases, type AttachmentCase } from './attachment-cases.ts';

const cases: readonly AttachmentCase[] = [
  { variant: 'to-none', named: [1], there: [1] },
  { variant: 'to-none-on-quic', protocol: 'QUIC', named: [1], there: [1] },
  { variant: 'another', given: [1], named: [2], there: [1, 2] },
  { variant: 'two-at-once', named: [1, 2], there: [1, 2] },
];

/** What is joined to a listener comes beside what it has. */
export const attachmentsJoin: Scenario = (topic, context) => attachmentCases(topic, cases, context);
