import type { Scenario } from '../../scenario.ts';
import { memberCases, type MemberCase } from './member-cases.ts';
import { elsewhere, first, second, weighing } from './some-servers.ts';

const cases: readonly MemberCase[] = [
  { variant: 'of-none', removed: [first], changed: [first] },
  { variant: 'another', given: [first], removed: [second], changed: [weighing(second, 50)] },
  { variant: 'another-port', given: [first], removed: [elsewhere], changed: [weighing(elsewhere, 50)] },
  {
    variant: 'beside-one-present',
    given: [first],
    removed: [first, second],
    changed: [weighing(first, 50), weighing(second, 50)],
  },
];

/** Servers that a group does not have, alone or beside one that it has. */
export const membersAbsent: Scenario = (topic, context) => memberCases(topic, cases, context, 'reject');
