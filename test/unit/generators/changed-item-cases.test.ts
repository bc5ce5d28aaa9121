import { describe, expect, it } from 'vitest';
import { itemsShown } from '../../../cases/items-shown.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { changedItemCases } from '../../../generators/changed-item-cases.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';
import { book, contextOf } from '../laws/planned.ts';

const alb = loadSpecBook('alb');

/** What is changed before a field of a list is asked for, and what the field is to be then. */
function changesOf(list: string, path: string): readonly unknown[] {
  const action = actionNamed(book, list);
  const field = action.response.find((one) => one.path === path);
  if (!field) throw new Error(`${list} has no ${path}`);
  return changedItemCases(action, field, contextOf()).map(({ plan, level }) => {
    if (!('call' in plan)) return plan;
    const change = plan.prepare.at(-1);
    const [holder] = plan.fixtures;
    return [change?.action, change?.parameters['LoadBalancerStatus'], plan.fieldEquals, holder?.exclusive, level];
  });
}

describe('a field of a list', () => {
  it('is asked for after a change of what it shows, with two values, of something that nobody else uses', () => {
    expect(changesOf('DescribeLoadBalancers', 'LoadBalancers.LoadBalancer.LoadBalancerStatus')).toEqual([
      ['SetLoadBalancerStatus', 'active', 'active', true, 'should'],
      ['SetLoadBalancerStatus', 'inactive', 'inactive', true, 'should'],
    ]);
  });

  it('is not where no action changes it, or the list cannot be asked for one thing alone', () => {
    expect(changesOf('DescribeLoadBalancers', 'LoadBalancers.LoadBalancer.AddressType')).toEqual([]);
    expect(changesOf('DescribeVServerGroups', 'VServerGroups.VServerGroup.VServerGroupName')).toEqual([]);
  });

  it('is as high as it can be, where lower values are raised to another setting', () => {
    const list = actionNamed(alb, 'ListServerGroups');
    const field = list.response.find(({ raisedTo }) => raisedTo !== undefined);
    if (!field) throw new Error('no field is raised');
    const cases = changedItemCases(list, field, { ...contextOf(), book: alb, editions: alb.service.editions });
    expect(cases.map(({ plan }) => 'call' in plan && plan.fieldEquals)).toEqual(['300']);
  });

  it('is waited for where it stands, at whatever depth', () => {
    const list = actionNamed(alb, 'ListServerGroups');
    const field = list.response.find(({ path }) => path === 'ServerGroups.StickySessionConfig.CookieTimeout');
    if (!field) throw new Error('no field');
    const [first] = changedItemCases(list, field, { ...contextOf(), book: alb, editions: alb.service.editions });
    const { fieldEquals = '', answered = [] } = first && 'call' in first.plan ? first.plan : {};
    const item = { StickySessionConfig: { CookieTimeout: Number(fieldEquals) } };
    const [{ path, match, items } = { path: '', match: 'none' as const, items: '' }] = answered;
    if (typeof items !== 'string') throw new Error('items are no text');
    expect(itemsShown({ path, match }, items, { ServerGroups: [item] })).toBe(true);
    expect(itemsShown({ path, match }, items, { ServerGroups: [{ StickySessionConfig: {} }] })).toBe(false);
  });
});
