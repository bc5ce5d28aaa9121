import { describe, expect, it } from 'vitest';
import { listsAsExpected } from '../../../checks/effect/lists-as-expected.ts';
import { stateUnchanged } from '../../../checks/effect/state-unchanged.ts';
import type { Meaning } from '../../../cases/answer.ts';
import type { Outcome } from '../../../cases/case.ts';
import type { ExpectedList } from '../../../cases/expectation.ts';
import { accept, answer, contextOf, evidence, failure, reject, success } from './evidence.ts';

const context = contextOf('clb.load-balancer.effect.listed');
const plain: ExpectedList<string> = { calls: [], items: 'Things.Thing', key: 'Id', holds: [], lacks: [] };

function things(...ids: readonly string[]): Meaning {
  return success({ Total: 3, Things: { Thing: ids.map((Id) => ({ Id, Kind: 'a' })) } });
}

function judge(expected: Partial<ExpectedList<string>>, ...meanings: readonly Meaning[]): Outcome {
  const whole = { ...plain, ...expected };
  const list = { expected: whole, answers: meanings.map((meaning) => answer(meaning)) };
  return listsAsExpected.run(evidence(accept, success(), { lists: [list] }, { lists: [whole] }), context);
}

describe('listsAsExpected', () => {
  it('looks for what was made, whatever else is there', () => {
    expect(judge({ holds: ['1'] }, things('9', '1', '8')).verdict).toBe('pass');
    expect(judge({ holds: ['1'] }, things('9'))).toMatchObject({
      verdict: 'fail',
      problems: [{ expected: 'an item with Id 1', actual: 'it is not among the 1 items of Things.Thing' }],
    });
    expect(judge({ lacks: ['1'] }, things('9')).verdict).toBe('pass');
    expect(judge({ lacks: ['1'] }, things('9', '1')).verdict).toBe('fail');
  });

  it('counts the items of all pages together', () => {
    expect(judge({ holds: ['1', '2', '3'], size: 3 }, things('1', '2'), things('3')).verdict).toBe('pass');
    expect(judge({ holds: ['1', '2'], size: 2 }, things('1', '2'), things('2')).verdict).toBe('fail');
  });

  it('tells items apart by several fields, whose values stand joined', () => {
    const pages = (...values: readonly string[]): readonly Meaning[] =>
      values.map((V) => success({ Things: { Thing: [{ K: 'a', V }] } }));
    const wanted = { key: 'K=V', holds: ['a=1', 'a=2'], size: 2 };
    expect(judge(wanted, ...pages('2', '1')).verdict).toBe('pass');
    expect(judge(wanted, ...pages('1', '1'))).toMatchObject({ problems: [{ expected: 'an item with K=V a=2' }] });
  });

  it('looks at a field of every item, and beside the items', () => {
    expect(judge({ every: { field: 'Kind', equals: 'a' } }, things('1')).verdict).toBe('pass');
    expect(judge({ every: { field: 'Kind', equals: 'b' } }, things('1')).verdict).toBe('fail');
    expect(judge({ beside: { field: 'Total', equals: '3' } }, things()).verdict).toBe('pass');
    expect(judge({ beside: { field: 'Total', equals: '2' } }, things()).verdict).toBe('fail');
    expect(judge({ beside: { field: 'Total' } }, things())).toMatchObject({ observed: 'Total is 3' });
    expect(judge({ beside: { field: 'Other' } }, things())).toMatchObject({ observed: 'Other is absent' });
  });

  it('records a refusal where no document demands a list, and fails it elsewhere', () => {
    expect(judge({ lacks: ['1'], mayRefuse: true }, failure('InvalidPageNumber')).verdict).toBe('observed');
    expect(judge({ lacks: ['1'] }, failure('InvalidPageNumber')).verdict).toBe('fail');
  });

  it('concludes nothing from a busy target or from a call that was refused', () => {
    const busy = { expected: plain, answers: [answer(failure('SystemBusy'), { stillBusy: true })] };
    const of = (lists: readonly (typeof busy)[]): Outcome =>
      listsAsExpected.run(evidence(accept, success(), { lists }, { lists: [plain] }), context);
    expect(of([busy]).verdict).toBe('inconclusive');
    expect(of([]).verdict).toBe('not-applicable');
    expect(listsAsExpected.run(evidence(accept, success()), context).verdict).toBe('not-applicable');
  });
});

describe('stateUnchanged with a list', () => {
  const named = (...names: readonly string[]): Meaning =>
    success({ Things: { Thing: names.map((Name) => ({ Name })) } });
  const compare = (before: Meaning, after: Meaning): Outcome => {
    const plan = { probeItems: { items: 'Things.Thing', named: 'Name' } };
    const call = answer(failure('InvalidParameter'), { parameters: { Name: 'mine' } });
    const more = { before: answer(before), after: answer(after), call };
    return stateUnchanged.run(evidence(reject([]), failure('InvalidParameter'), more, plan), context);
  };

  it('counts what bears the name of the refused call and nothing else', () => {
    expect(compare(named(), named('foreign')).verdict).toBe('pass');
    expect(compare(named('foreign'), named()).verdict).toBe('pass');
    expect(compare(named(), named('mine'))).toMatchObject({
      verdict: 'fail',
      problems: [
        { expected: 'A shows 0 with Name mine, as before the refused call', actual: 'A shows 1 with Name mine' },
      ],
    });
  });

  it('compares nothing where the list is refused', () => {
    expect(compare(failure('Forbidden', 403), named('mine')).verdict).toBe('pass');
  });
});
