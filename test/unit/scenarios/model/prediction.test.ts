import { describe, expect, it } from 'vitest';
import { accept, either, itemsAt, missing, refuse, show, textAt } from '../../../../scenarios/model/prediction.ts';
import { nothing } from '../../../../scenarios/clb/model/state.ts';

describe('predictions', () => {
  it('say what may become of an act', () => {
    expect(accept(nothing)).toEqual({ accepted: [nothing], mayRefuse: false, words: 'accepted' });
    expect(either(nothing)).toEqual({ accepted: [nothing], mayRefuse: true, words: 'accepted or refused' });
    expect(refuse('a reason')).toEqual({ accepted: [], mayRefuse: true, words: 'refused, for a reason' });
    expect(refuse('a reason', 'A', 'B')).toMatchObject({ codes: ['A', 'B'], words: 'refused, for a reason (A or B)' });
    expect(missing('a reason')).toEqual({ ...refuse('a reason'), missing: true });
    expect(show(nothing, 'shows it', () => true)).toMatchObject({ accepted: [nothing], mayRefuse: false });
  });
});

describe('what a body shows', () => {
  it('are texts, and the items of lists', () => {
    expect([textAt({ a: 1 }, 'a'), textAt({ a: 'x' }, 'a'), textAt({}, 'a')]).toEqual(['1', 'x', undefined]);
    const body = { Rules: { Rule: [{ RuleName: 'one' }, 'no item'] } };
    expect(itemsAt(body, 'Rules.Rule')).toEqual([{ RuleName: 'one' }]);
    expect([itemsAt(body, 'Rules.Role'), itemsAt({ Rules: '' }, 'Rules.Rule')]).toEqual([[], []]);
  });
});
