import type { Scenario } from '../../scenario.ts';
import { memberCases, type MemberCase } from './member-cases.ts';
import { elsewhere, first, second } from './some-servers.ts';

const cases: readonly MemberCase[] = [
  { variant: 'one-of-two', given: [first, second], removed: [second], after: [first] },
  { variant: 'all', given: [first, second], removed: [first, second], after: [] },
  { variant: 'one-port-of-two', given: [first, elsewhere], removed: [elsewhere], after: [first] },
];

/** Servers that are removed are gone after a while, and the others stay. */
export const membersLeave: Scenario = (topic, context) => memberCases(topic, cases, context);
