import type { Scenario } from '../../scenario.ts';
import { memberCases, type MemberCase } from './member-cases.ts';
import { first, second } from './some-servers.ts';

const cases: readonly MemberCase[] = [
  { variant: 'address', added: [{ ...first, type: 'Ip' }] },
  { variant: 'beside-another', added: [second, { ...first, type: 'Ip' }] },
];

/** A server of a type that does not go into the group. */
export const membersOfAnotherType: Scenario = (topic, context) => memberCases(topic, cases, context, 'reject');
