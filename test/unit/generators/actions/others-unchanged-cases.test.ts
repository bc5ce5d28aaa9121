import { describe, expect, it } from 'vitest';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { othersUnchangedCases } from '../../../../generators/actions/others-unchanged-cases.ts';
import { planForCall } from '../../../../generators/calls/plan-for-call.ts';
import { deriveOthersUnchanged } from '../../../../specs/derive/derive-others-unchanged.ts';
import type { CallPlan, Witness } from '../../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../../cases/planning-context.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { makesSoundCases } from '../../laws/call-laws.ts';

const book = loadSpecBook('clb');
const context: PlanningContext = { book, editions: book.service.editions, seed: () => 1 };

function plansOf(action: string): readonly CallPlan[] {
  return othersUnchangedCases(actionNamed(book, action), context).map(({ plan }) => plan);
}

function witnessesOf(action: string): readonly Witness[] {
  return plansOf(action).flatMap(({ witnesses = [] }) => witnesses);
}

describe('othersUnchangedCases', () => {
  it('reads something beside the resource of every action that changes anything', () => {
    const names = deriveOthersUnchanged(book).map(({ action }) => action ?? '');
    expect(names).toContain('DeleteRules');
    expect(names.filter((name) => witnessesOf(name).length < 2)).toEqual([]);
  });

  it('excepts what a change names and what a rule ties to that, and nothing else', () => {
    const [own] = witnessesOf('SetVServerGroupAttribute');
    expect(own).toMatchObject({ except: ['RequestId', 'VServerGroupName'] });
    const [listener] = witnessesOf('SetLoadBalancerHTTPListenerAttribute');
    expect(listener?.except).toContain('Bandwidth');
    expect(listener?.except).not.toContain('Rules.Rule');
    const [, switched] = witnessesOf('SetListenerAccessControlStatus');
    expect(switched?.except).not.toContain('Description');
  });

  it('lets a change reset what it leaves out, where no document says that it is kept', () => {
    const [own] = witnessesOf('SetLoadBalancerTCPListenerAttribute');
    expect(own?.except).toEqual(expect.arrayContaining(['Description', 'VServerGroupId', 'HealthCheckInterval']));
    const holder = witnessesOf('SetLoadBalancerTCPListenerAttribute').find(
      ({ call }) => call.action === 'DescribeLoadBalancerAttribute',
    );
    expect(holder?.except).toContain('ListenerPortsAndProtocol.ListenerPortAndProtocol.Description');
    expect(holder?.except).not.toContain('ListenerPorts.ListenerPort');
    expect(holder?.except).not.toContain('Bandwidth');
    const [rule] = witnessesOf('SetRule');
    expect(rule?.except).toContain('HealthCheck');
    expect(rule?.except).not.toContain('Domain');
  });

  it('looks at rules of a listener of either kind that has them, whatever the action may be sent to', () => {
    for (const action of [
      'StopLoadBalancerListener',
      'SetLoadBalancerHTTPSListenerAttribute',
      'AddListenerWhiteListItem',
    ]) {
      const read = plansOf(action).filter(({ witnesses = [] }) =>
        witnesses.some(({ call }) => call.action === 'DescribeRules'),
      );
      expect(read.length, action).toBeGreaterThan(0);
      for (const { prepare } of read) expect(prepare.map((call) => call.action)).toContain('CreateRules');
    }
  });

  it('gives the resource values that no default is and that the call does not name', () => {
    const [plan] = plansOf('SetVServerGroupAttribute');
    const made = plan?.fixtures.find(({ resource }) => resource === 'vserver-group');
    expect(made?.call.parameters['BackendServers']).toEqual({
      fill: 'servers',
      text: '[{"ServerId":"$server2","Port":"80","Weight":"33"}]',
    });
  });

  it('speaks of the resource that was made first, and of others beside it', () => {
    const [plan] = plansOf('DeleteVServerGroup');
    const slot = { fill: 'identifier', resource: 'vserver-group' };
    expect(plan?.call.parameters['VServerGroupId']).toEqual({ ...slot, nth: 0 });
    const read = plan?.witnesses?.find(({ call }) => call.action === 'DescribeVServerGroupAttribute');
    expect(read?.call.parameters['VServerGroupId']).toEqual({ ...slot, nth: 1 });
  });

  it('lets nothing that is beside the resource use it', () => {
    const uses = plansOf('DeleteVServerGroup').flatMap(({ prepare }) => prepare);
    expect(uses.map(({ parameters }) => parameters['VServerGroupId']).filter((value) => value !== undefined)).toEqual(
      [],
    );
  });

  it('asks no list for more than what the case made', () => {
    const reads = deriveOthersUnchanged(book)
      .flatMap(({ action }) => witnessesOf(action ?? ''))
      .filter(({ call }) => call.action === 'DescribeTags' || call.action.endsWith('Groups'));
    expect(reads.filter(({ call }) => call.parameters['LoadBalancerId'] === undefined)).toEqual([]);
  });
});

makesSoundCases(({ origin }) => origin.type === 'others', 7_000, 'generators/actions/others-unchanged-cases.ts');

describe('a change of what its resource must be made with', () => {
  const alb = loadSpecBook('alb');
  const about: PlanningContext = { book: alb, editions: alb.service.editions, seed: () => 1 };
  const edition = actionNamed(alb, 'UpdateLoadBalancerEdition');

  it('is not left out so that the resource stays as it was made', () => {
    const [{ plan } = {}] = othersUnchangedCases(edition, about);
    const [balancer] = plan?.fixtures ?? [];
    expect(balancer?.call.parameters).toMatchObject({ LoadBalancerEdition: 'Basic' });
    expect(plan?.call.parameters).toMatchObject({ LoadBalancerEdition: 'Standard' });
  });

  it('is tried on what a case gives instead, where it gives something', () => {
    const given = { LoadBalancerEdition: 'StandardWithWaf' };
    const { fixtures } = planForCall({ action: edition, given, expect: { answer: 'accept' }, variant: 'given' }, about);
    expect(fixtures[0]?.call.parameters).toMatchObject(given);
  });
});
