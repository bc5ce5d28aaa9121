import type { Scenario } from '../../scenario.ts';
import { memberCases, type MemberCase } from './member-cases.ts';
import { first, second, weighing } from './some-servers.ts';

const cases: readonly MemberCase[] = [
  { variant: 'alike', given: [weighing(first, 30)], added: [weighing(first, 30)] },
  { variant: 'with-another-weight', given: [weighing(first, 30)], added: [weighing(first, 50)] },
  { variant: 'beside-another', given: [first], added: [second, first] },
];

/** A server that the group has already. */
export const membersInGroupAlready: Scenario = (topic, context) => memberCases(topic, cases, context, 'reject');
