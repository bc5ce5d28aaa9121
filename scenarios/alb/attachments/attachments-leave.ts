import type { Scenario } from '../../scenario.ts';
import { attachmentCases, type AttachmentCase } from './attachment-cases.ts';

const cases: readonly AttachmentCase[] = [
  { variant: 'one-of-two', given: [1, 2], named: [2], there: [1], gone: [2] },
  { variant: 'all', given: [1, 2], named: [1, 2], there: [], gone: [1, 2] },
  { variant: 'one-of-two-on-quic', protocol: 'QUIC', given: [1, 2], named: [1], there: [2], gone: [1] },
];

/** What is taken from a listener is gone from it after a while, and the rest stays. */
export const attachmentsLeave: Scenario = (topic, context) => attachmentCases(topic, cases, context);
