import { describe, expect, it } from 'vitest';
import { othersUnchanged } from '../../../../checks/effect/others-unchanged.ts';
import type { Answer } from '../../../../cases/answer.ts';
import type { Outcome } from '../../../../cases/case.ts';
import type { Witness } from '../../../../cases/call-plan.ts';
import { accept, answer, contextOf, evidence, failure, success } from '../evidence.ts';

const action = 'DescribeLoadBalancerAttribute';
const context = contextOf('clb.SetLoadBalancerName.effect.others-unchanged');

type Body = Readonly<Record<string, unknown>>;

function shows(body: Body, format: Answer['format'] = 'json'): Answer {
  return answer(success(body), { action, format });
}

function compare(
  before: Answer,
  after: Answer,
  witness: Partial<Witness> = {},
  about: readonly string[] = [],
): Outcome {
  const whole: Witness = { call: { action, parameters: {} }, except: ['RequestId'], about: [], ...witness };
  const witnessed = [{ before, after, about }];
  return othersUnchanged.run(evidence(accept, success(), { witnessed }, { witnesses: [whole] }), context);
}

describe('othersUnchanged', () => {
  const before = shows({ LoadBalancerName: 'a', Bandwidth: 5, ListenerPorts: { ListenerPort: [80, 81] } });

  it('passes what is read as before, in any order', () => {
    const after = shows({ Bandwidth: 5, LoadBalancerName: 'a', ListenerPorts: { ListenerPort: [81, 80] } });
    expect(compare(before, after).verdict).toBe('pass');
  });

  it.each<readonly [string, Body]>([
    ['a value', { LoadBalancerName: 'b', Bandwidth: 5, ListenerPorts: { ListenerPort: [80, 81] } }],
    ['a field that is gone', { LoadBalancerName: 'a', ListenerPorts: { ListenerPort: [80, 81] } }],
    ['an item that is gone', { LoadBalancerName: 'a', Bandwidth: 5, ListenerPorts: { ListenerPort: [80] } }],
    ['an item that came', { LoadBalancerName: 'a', Bandwidth: 5, ListenerPorts: { ListenerPort: [80, 81, 82] } }],
  ])('fails for %s', (_, body) => {
    expect(compare(before, shows(body)).verdict).toBe('fail');
  });

  it('fails where nothing can be read any more', () => {
    expect(compare(before, answer(failure('InvalidLoadBalancerId.NotFound', 404), { action })).verdict).toBe('fail');
  });

  it('lets change what is excepted, and the items that tell of what the call is about', () => {
    const after = shows({ LoadBalancerName: 'b', Bandwidth: 5, ListenerPorts: { ListenerPort: [81] } });
    expect(compare(before, after, { except: ['RequestId', 'LoadBalancerName'] }, ['80']).verdict).toBe('pass');
    expect(compare(before, after, { except: ['RequestId', 'LoadBalancerName'] }, ['81']).verdict).toBe('fail');
  });

  it('takes a single item in XML for a list', () => {
    const one = shows({ ListenerPorts: { ListenerPort: '80' } }, 'xml');
    expect(compare(one, shows({ ListenerPorts: '' }, 'xml'), {}, ['80']).verdict).toBe('pass');
    expect(compare(one, shows({ ListenerPorts: '' }, 'xml')).verdict).toBe('fail');
  });

  it('has no say on fields that no document describes', () => {
    expect(compare(shows({ Mood: 'good' }), shows({ Mood: 'bad' })).verdict).toBe('pass');
  });

  it('says nothing where the witness cannot be read before the call', () => {
    expect(compare(answer(failure('Forbidden', 403), { action }), before).verdict).toBe('not-applicable');
  });
});
