import type { Scenario } from '../../scenario.ts';
import { memberCases, type MemberCase } from './member-cases.ts';
import { elsewhere, first, second } from './some-servers.ts';

const cases: readonly MemberCase[] = [
  { variant: 'one-of-two', given: [first, second], removed: [second], added: [elsewhere], after: [first, elsewhere] },
  { variant: 'all', given: [first, elsewhere], removed: [first, elsewhere], added: [second], after: [second] },
  { variant: 'by-another-port', given: [first], removed: [first], added: [elsewhere], after: [elsewhere] },
  { variant: 'by-two', given: [first], removed: [first], added: [elsewhere, second], after: [elsewhere, second] },
];

/** Servers take the place of others. */
export const membersReplaced: Scenario = (topic, context) => memberCases(topic, cases, context);
