import { describe, expect, it } from 'vitest';
import type { FrontAct } from '../../../../../scenarios/alb/model/front-act.ts';
import { rulePart } from '../../../../../scenarios/alb/model/rule.ts';
import { creating, listenerAct, mayShow, saidOf, type FrontRow } from './front-after.ts';

const http = creating('HTTP', '80');
const other = creating('HTTP', '81');
const taken = 'refused, for a rule of the listener has the priority (Conflict.Priority)';

function make(Priority: string, listener = 0): FrontAct {
  return { on: 'rule', does: 'create', of: { listener, group: 0 }, given: { Priority } };
}

function act(does: FrontAct['does'], rule = 0, given: FrontAct['given'] = {}): FrontAct {
  return { on: 'rule', does, of: { rule }, given };
}

const rows: readonly FrontRow[] = [
  [[http], make('1'), 'accepted'],
  [[http, make('1')], make('1'), taken],
  [[http, other, make('1')], make('1', 1), 'accepted'],
  [[http, make('1'), act('delete')], make('1'), 'accepted'],
  [[http, make('1'), act('update', 0, { Priority: '2' })], make('1'), 'accepted'],
  [[http, make('1'), make('2')], act('update', 1, { Priority: '1' }), taken],
  [[http, make('1')], act('update', 0, { Priority: '1' }), 'accepted'],
  [[http, listenerAct('stop')], make('1'), 'accepted or refused'],
  [[http, listenerAct('delete')], make('1'), 'refused, for the listener does not exist (ResourceNotFound.Listener)'],
  [[http, make('1'), act('delete')], act('update'), 'refused, for the rule does not exist (ResourceNotFound.Rule)'],
];

describe('rulePart', () => {
  it.each(rows)('after %j says of %j: %s', (before, one, words) => {
    expect(saidOf(before, one)).toBe(words);
  });

  it('is shown with its priority; of one that went with its listener nothing is known', () => {
    const rule = { Priority: 1, RuleStatus: 'Available' };
    const before = [http, make('1')];
    expect(mayShow(before, act('read'), { Rules: [rule] })).toBe(true);
    expect(mayShow(before, act('read'), { Rules: [{ ...rule, Priority: 2 }] })).toBe(false);
    expect(mayShow(before, act('read'), { Rules: [] })).toBe(false);
    expect(mayShow([...before, act('delete')], act('read'), { Rules: [rule] })).toBe(false);
    expect(mayShow([...before, listenerAct('delete')], act('read'), { Rules: [rule] })).toBe(true);
    expect(rulePart.shown({ Rules: [rule] })).toBe('Priority 1 Available');
  });
});
