import type { Scenario } from '../../scenario.ts';
import { memberCases, type MemberCase } from './member-cases.ts';
import { first, second, weighing } from './some-servers.ts';

const cases: readonly MemberCase[] = [
  { variant: 'alike', added: [first, first] },
  { variant: 'with-two-weights', added: [weighing(first, 30), weighing(first, 50)] },
  { variant: 'beside-another', added: [first, second, first] },
];

/** A call that names a server twice. */
export const membersInCallTwice: Scenario = (topic, context) => memberCases(topic, cases, context, 'reject');
