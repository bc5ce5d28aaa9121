import { describe, expect, it } from 'vitest';
import type { HistoryEvent } from '../../../../cases/history.ts';
import type { BasicAct } from '../../../../scenarios/model/basic-act.ts';
import { modelOf } from '../../../../scenarios/model/model-of.ts';
import { accept, either, refuse, show, type Prediction } from '../../../../scenarios/model/prediction.ts';

/** A counter that can be raised, never lowered, and read. */
const predictions: Readonly<Record<string, (count: number) => Prediction<number>>> = {
  raise: (count) => ({ ...accept(count + 1), told: (next, body) => Number(body['Count'] ?? next) }),
  lower: () => refuse('it is only raised'),
  reset: () => either(0),
  halve: () => refuse('it is odd', 'Odd'),
  read: (count) => show(count, `shows ${count}`, (body) => body['Count'] === count),
};
const model = modelOf<number, BasicAct>({
  nothing: 0,
  predict: (count, { does }) => predictions[does]?.(count) ?? refuse('nobody knows it'),
  drift: (count) => [count],
  touches: ({ on }) => [on],
});

function after(does: string, meaning: object, more: object = {}): readonly unknown[] {
  const event = { operation: { act: { on: 'counter', does } }, answer: { meaning }, busy: false, restless: false };
  return model.step(1, { ...event, ...more } as unknown as HistoryEvent);
}

const done = (body: object): object => ({ type: 'success', body });
const refused = { type: 'error', error: { code: 'Strange' } };

describe('modelOf', () => {
  it('allows what is predicted, with what the answer tells, and nothing else', () => {
    expect([after('raise', done({})), after('raise', done({ Count: 5 })), after('raise', refused)]).toEqual([
      [2],
      [5],
      [],
    ]);
    expect([after('lower', done({})), after('lower', refused)]).toEqual([[], [1]]);
    const odd = { type: 'error', error: { code: 'Odd' } };
    expect([after('halve', odd), after('halve', refused), after('halve', refused, { busy: true })]).toEqual([
      [1],
      [],
      [1],
    ]);
    expect([after('reset', done({})), after('reset', refused)]).toEqual([[0], [1]]);
    expect([after('read', done({ Count: 1 })), after('read', done({ Count: 2 }))]).toEqual([[1], []]);
    expect([model.initial, model.predicts(3, { on: 'counter', does: 'read' })]).toEqual([0, 'shows 3']);
  });

  it('takes a busy target for one that did nothing, and no answer for either', () => {
    expect(after('raise', refused, { busy: true })).toEqual([1]);
    expect([after('raise', { type: 'silence' }), after('raise', { type: 'garbled' })]).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('allows no read that never came to rest', () => {
    expect(after('read', done({ Count: 1 }), { restless: true })).toEqual([]);
  });
});
