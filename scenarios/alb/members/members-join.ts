import type { Scenario } from '../../scenario.ts';
import { memberCases, type MemberCase } from './member-cases.ts';
import { elsewhere, first, second } from './some-servers.ts';

const cases: readonly MemberCase[] = [
  { variant: 'to-none', added: [first], after: [first] },
  { variant: 'another', given: [first], added: [second], after: [first, second] },
  { variant: 'two-at-once', added: [first, second], after: [first, second] },
  { variant: 'another-port', given: [first], added: [elsewhere], after: [first, elsewhere] },
];

/** Servers that are added join those that are there. */
export const membersJoin: Scenario = (topic, context) => memberCases(topic, cases, context);
