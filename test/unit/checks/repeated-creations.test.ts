import { describe, expect, it } from 'vitest';
import { creationsCounted } from '../../../checks/effect/creations-counted.ts';
import { observedRepetition } from '../../../checks/effect/observed-repetition.ts';
import { sameIdentifier } from '../../../checks/answer/same-identifier.ts';
import { togetherAccepted } from '../../../checks/answer/together-accepted.ts';
import type { Answer } from '../../../cases/answer.ts';
import type { Census } from '../../../cases/expectation.ts';
import { accept, answer, contextOf, evidence, failure, success } from './evidence.ts';

const context = contextOf('clb.CreateLoadBalancer.ClientToken.idempotence.same-token-same-result');
const busy = answer(failure('OperationFailed.TokenIsProcessing'), { stillBusy: true });
const made = (id: string, parameters: Answer['parameters'] = {}): Answer => answer(success({ Id: id }), { parameters });

const census = (exist?: number): Census => ({
  resource: 'load-balancer',
  creator: 'CreateLoadBalancer',
  calls: [{ action: 'DescribeLoadBalancers', parameters: {} }],
  items: 'Items',
  key: 'Id',
  ...(exist === undefined ? {} : { exist }),
});

describe('creationsCounted', () => {
  const ask = (exist: number | undefined, found: readonly string[] | undefined, more = {}): unknown =>
    creationsCounted.run(
      evidence(accept, success(), found ? { census: { answers: [answer(success())], found } } : {}, {
        census: census(exist),
        ...more,
      }),
      context,
    );

  it('compares what exists with what must', () => {
    expect(ask(1, ['lb-1'])).toEqual({ verdict: 'pass' });
    expect(ask(1, ['lb-1', 'lb-2'])).toMatchObject({
      verdict: 'fail',
      problems: [{ actual: 'there are 2: lb-1, lb-2', at: 'Items' }],
    });
    expect(ask(2, ['lb-1'])).toMatchObject({ verdict: 'fail' });
    expect(ask(1, [])).toMatchObject({ problems: [{ actual: 'there is none' }] });
    expect(ask(undefined, ['lb-1'])).toMatchObject({ verdict: 'not-applicable' });
  });

  it('concludes nothing without a list, unless identifiers are compared', () => {
    expect(ask(1, undefined)).toMatchObject({ verdict: 'inconclusive' });
    expect(ask(1, undefined, { identifier: { field: 'Id', relation: 'observed' } })).toMatchObject({
      verdict: 'inconclusive',
    });
    expect(ask(1, undefined, { identifier: { field: 'Id', relation: 'same' } })).toMatchObject({
      verdict: 'not-applicable',
    });
    const unread = { census: { answers: [answer(failure('Forbidden', 403))], found: [] } };
    expect(creationsCounted.run(evidence(accept, success(), unread, { census: census(1) }), context)).toMatchObject({
      verdict: 'inconclusive',
    });
  });

  it('concludes nothing from a target that stays busy', () => {
    const plan = { census: census(1) };
    const found = { together: [busy], census: { answers: [], found: [] } };
    expect(creationsCounted.run(evidence(accept, success(), found, plan), context).verdict).toBe('inconclusive');
  });
});

describe('togetherAccepted', () => {
  const ask = (together: readonly Answer[], call: Answer, plan = {}): string =>
    togetherAccepted.run(evidence(accept, success(), { together, call }, plan), context).verdict;

  it('wants each of several that agree to be accepted', () => {
    expect(ask([made('a'), made('a')], made('a'))).toBe('pass');
    expect(ask([made('a'), answer(failure('InternalError', 500))], made('a'))).toBe('fail');
    expect(ask([busy], made('a'))).toBe('inconclusive');
  });

  it('wants one of two rivals to be accepted', () => {
    const refused = answer(failure('IdempotentParameterMismatch'));
    const rivals = { rivals: true };
    expect(ask([refused], made('a'), rivals)).toBe('pass');
    expect(ask([made('a')], refused, rivals)).toBe('pass');
    expect(ask([made('a', { Name: '1' })], made('a', { Name: '2' }), rivals)).toBe('fail');
    expect(ask([refused], refused, rivals)).toBe('fail');
    expect(ask([busy], made('a'), rivals)).toBe('inconclusive');
  });
});

describe('sameIdentifier among calls sent at once', () => {
  const ask = (relation: 'same' | 'different' | 'observed', ...ids: readonly string[]): string => {
    const [call = made('a'), ...together] = ids.map((id) => made(id));
    const plan = { identifier: { field: 'Id', relation } };
    return sameIdentifier.run(evidence(accept, success(), { call, together }, plan), context).verdict;
  };

  it('compares all of them', () => {
    expect(ask('same', 'a', 'a', 'a')).toBe('pass');
    expect(ask('same', 'a', 'a', 'b')).toBe('fail');
    expect(ask('different', 'a', 'b', 'c')).toBe('pass');
    expect(ask('different', 'a', 'b', 'a')).toBe('fail');
    expect(ask('observed', 'a', 'b')).toBe('not-applicable');
  });
});

describe('observedRepetition', () => {
  it('records answers, results and how many exist, and only where the documents are silent', () => {
    const first = made('a', {});
    const plan = { identifier: { field: 'Id', relation: 'observed' } } as const;
    const seen = evidence(
      accept,
      success({ Id: 'b' }),
      { prepared: [first], census: { answers: [], found: ['a', 'b'] } },
      plan,
    );
    expect(observedRepetition.run(seen, { ...context, level: 'observe' })).toEqual({
      verdict: 'observed',
      observed: 'the second call: HTTP 200, accepted; Id is another; 2 exist afterwards',
      follows: [],
    });
    expect(observedRepetition.run(seen, context).verdict).toBe('not-applicable');
  });
});
