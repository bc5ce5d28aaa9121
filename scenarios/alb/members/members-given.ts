import type { Scenario } from '../../scenario.ts';
import { memberCases, type MemberCase } from './member-cases.ts';
import { described, first, second, weighing } from './some-servers.ts';

const cases: readonly MemberCase[] = [
  { variant: 'weight-0', added: [weighing(first, 0)], after: [weighing(first, 0)] },
  { variant: 'weight-30', added: [weighing(first, 30)], after: [weighing(first, 30)] },
  {
    variant: 'two-weights',
    added: [weighing(first, 100), weighing(second, 1)],
    after: [weighing(first, 100), weighing(second, 1)],
  },
  { variant: 'described', added: [described(first, 'a server')], after: [described(first, 'a server')] },
];

/** Servers are shown with what was said of them when they were added. */
export const membersGiven: Scenario = (topic, context) => memberCases(topic, cases, context);
