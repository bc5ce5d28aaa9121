import type { Scenario } from '../../scenario.ts';
import { memberCases, type MemberCase } from './member-cases.ts';
import { described, first, weighing } from './some-servers.ts';

const cases: readonly MemberCase[] = [
  {
    variant: 'left-out',
    given: [weighing(first, 30)],
    changed: [described(first, 'without a weight')],
    after: [first],
  },
];

/** A change of a server that says nothing of its weight. */
export const membersWeightLeftOut: Scenario = (topic, context) => memberCases(topic, cases, context);
