import { describe, expect, it } from 'vitest';
import { openStanding, type Standing } from '../../../../harness/steps/standing.ts';
import type { ActionSpec } from '../../../../specs/action-spec.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { answer, failure, success } from '../../checks/evidence.ts';

const book = loadSpecBook('clb');
const region = { RegionId: 'cn-hangzhou' };
const lists = (name: string): ActionSpec => book.actions.find((one) => one.name === name) as ActionSpec;

function make(
  standing: Standing,
  action: string,
  parameters: Readonly<Record<string, string>>,
  identifier: string,
): void {
  const { resource } = lists(action).effect;
  const made = { number: 1, resource, keys: {}, identifier };
  standing.note(action, { ...region, ...parameters }, { answer: answer(success({}), { action }), made });
}

function addRules(standing: Standing, port: string, ...ids: readonly string[]): void {
  const parameters = { ...region, LoadBalancerId: 'lb-1', ListenerPort: port, RuleList: '[]' };
  const body = { Rules: { Rule: ids.map((RuleId) => ({ RuleId })) } };
  standing.note('CreateRules', parameters, { answer: answer(success(body), { action: 'CreateRules' }) });
}

function remove(standing: Standing, action: string, parameters: Readonly<Record<string, string>>): void {
  standing.note(action, { ...region, ...parameters }, { answer: answer(success({}), { action }) });
}

describe('what stands of a case', () => {
  it('is held by lists that are asked for what it is a part of, by its identifier, or for all', () => {
    const standing = openStanding(book, new Set());
    make(standing, 'CreateVServerGroup', { LoadBalancerId: 'lb-1' }, 'rsp-1');
    make(standing, 'CreateVServerGroup', { LoadBalancerId: 'lb-2' }, 'rsp-2');
    addRules(standing, '80', 'rule-1', 'rule-2');
    const groups = lists('DescribeVServerGroups');
    expect(standing.heldBy(groups, { ...region, LoadBalancerId: 'lb-1' })).toEqual(['rsp-1']);
    expect(standing.heldBy(groups, region)).toEqual(['rsp-1', 'rsp-2']);
    const rules = lists('DescribeRules');
    expect(standing.heldBy(rules, { ...region, LoadBalancerId: 'lb-1', ListenerPort: '80' })).toEqual([
      'rule-1',
      'rule-2',
    ]);
    expect(standing.heldBy(rules, { ...region, LoadBalancerId: 'lb-1', ListenerPort: '81' })).toEqual([]);
    make(standing, 'CreateLoadBalancer', {}, 'lb-1');
    const balancers = lists('DescribeLoadBalancers');
    expect(standing.heldBy(balancers, { ...region, LoadBalancerId: 'lb-9,lb-1' })).toEqual(['lb-1']);
    expect(standing.heldBy(balancers, { ...region, LoadBalancerId: 'lb-9' })).toEqual([]);
  });

  it('is not looked for where a filter may leave it out', () => {
    const standing = openStanding(book, new Set());
    make(standing, 'CreateLoadBalancer', { LoadBalancerName: 'mine' }, 'lb-1');
    const balancers = lists('DescribeLoadBalancers');
    expect(standing.heldBy(balancers, { ...region, LoadBalancerName: 'mine' })).toEqual(['lb-1']);
    expect(standing.heldBy(balancers, { ...region, PageSize: '1' })).toEqual([]);
  });

  it('is gone once it, or what it is a part of, is deleted', () => {
    const gone = new Set<string>();
    const standing = openStanding(book, gone);
    make(standing, 'CreateVServerGroup', { LoadBalancerId: 'lb-1' }, 'rsp-1');
    addRules(standing, '80', 'rule-1', 'rule-2');
    addRules(standing, '81', 'rule-3');
    remove(standing, 'DeleteRules', { RuleIds: '["rule-2"]' });
    expect([...gone]).toEqual(['rule-2']);
    remove(standing, 'DeleteLoadBalancerListener', { LoadBalancerId: 'lb-1', ListenerPort: '80' });
    expect([...gone]).toEqual(['rule-2', 'rule-1']);
    remove(standing, 'DeleteLoadBalancer', { LoadBalancerId: 'lb-1' });
    expect(standing.isGone('rsp-1') && standing.isGone('rule-3')).toBe(true);
  });

  it('stays where a deletion was refused, and goes with the case', () => {
    const gone = new Set<string>();
    const standing = openStanding(book, gone);
    make(standing, 'CreateVServerGroup', { LoadBalancerId: 'lb-1' }, 'rsp-1');
    const refused = answer(failure('RspoolVipExist'), { action: 'DeleteVServerGroup' });
    standing.note('DeleteVServerGroup', { ...region, VServerGroupId: 'rsp-1' }, { answer: refused });
    expect(standing.isGone('rsp-1')).toBe(false);
    standing.end([]);
    expect([...gone]).toEqual(['rsp-1']);
  });

  it('stands where an earlier case left it, and goes with nobody who leaves it', () => {
    const gone = new Set<string>();
    const standing = openStanding(book, gone);
    const parameters = { ...region, LoadBalancerId: 'lb-1' };
    const made = { number: 1, resource: 'vserver-group', keys: {}, identifier: 'rsp-1' };
    const left = [{ key: '', needs: [], parameters, made }];
    standing.have(left);
    const list = book.actions.find(({ name }) => name === 'DescribeVServerGroups');
    expect(list && standing.heldBy(list, parameters)).toEqual(['rsp-1']);
    standing.end(left);
    expect([...gone]).toEqual([]);
  });

  it('leaves what something is taken from', () => {
    const standing = openStanding(book, new Set());
    make(standing, 'CreateLoadBalancer', {}, 'lb-1');
    remove(standing, 'RemoveBackendServers', { LoadBalancerId: 'lb-1', BackendServers: '[]' });
    expect(standing.isGone('lb-1')).toBe(false);
    remove(standing, 'DeleteLoadBalancer', { LoadBalancerId: 'lb-1' });
    expect(standing.isGone('lb-1')).toBe(true);
  });
});
