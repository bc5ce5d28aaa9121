import type { Scenario } from '../../scenario.ts';
import { memberCases, type MemberCase } from './member-cases.ts';
import { described, elsewhere, first, second, weighing } from './some-servers.ts';

const cases: readonly MemberCase[] = [
  {
    variant: 'weight-of-one',
    given: [weighing(first, 30), weighing(second, 40)],
    changed: [weighing(second, 50)],
    after: [weighing(first, 30), weighing(second, 50)],
  },
  {
    variant: 'weight-on-one-port',
    given: [weighing(first, 30), weighing(elsewhere, 40)],
    changed: [weighing(first, 0)],
    after: [weighing(first, 0), weighing(elsewhere, 40)],
  },
  {
    variant: 'two-at-once',
    given: [weighing(first, 30), weighing(second, 40)],
    changed: [weighing(first, 100), weighing(second, 1)],
    after: [weighing(first, 100), weighing(second, 1)],
  },
  {
    variant: 'description',
    given: [described(first, 'before')],
    changed: [{ ...described(first, 'after'), weight: 100 }],
    after: [described(first, 'after')],
  },
];

/** What is said of a server is changed, and the others stay as they were. */
export const membersChanged: Scenario = (topic, context) => memberCases(topic, cases, context);
