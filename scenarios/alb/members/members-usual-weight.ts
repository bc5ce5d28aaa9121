import type { Scenario } from '../../scenario.ts';
import { memberCases, type MemberCase } from './member-cases.ts';
import { first, second, weighing } from './some-servers.ts';

const cases: readonly MemberCase[] = [
  { variant: 'left-out', added: [first], after: [weighing(first, 100)] },
  {
    variant: 'beside-another',
    added: [first, weighing(second, 30)],
    after: [weighing(first, 100), weighing(second, 30)],
  },
];

/** A server of which no weight is said has the usual one. */
export const membersUsualWeight: Scenario = (topic, context) => memberCases(topic, cases, context);
