import { describe, expect, it } from 'vitest';
import type { HistoryEvent, Model } from '../../../../cases/history.ts';
import { contradiction, finalStates } from '../../../../harness/running/linearize.ts';
import { answer, failure, success } from '../../checks/evidence.ts';

/** Registers by name: writes are accepted, a read shows the last write, `add` changes what is there. */
type Act =
  | { readonly at: string; readonly write: number }
  | { readonly at: string; readonly add: number }
  | { readonly at: string; readonly read: number };
type State = Readonly<Record<string, number>>;

function stepOf(state: State, { operation, answer: { meaning } }: HistoryEvent<Act>): readonly State[] {
  const { act } = operation;
  const now = state[act.at] ?? 0;
  if ('read' in act) return act.read === now ? [state] : [];
  const next = { ...state, [act.at]: 'write' in act ? act.write : now + act.add };
  if (meaning.type === 'silence') return [state, next];
  return meaning.type === 'success' ? [next] : [state];
}

const model: Model = {
  initial: {},
  drift: (state) => [state],
  step: (state, event) => stepOf(state as State, event as HistoryEvent<Act>),
  touches: (act) => [(act as Act).at],
  predicts: () => '',
};

function event(act: Act, lane: number, startMs: number, endMs: number, meaning = success()): HistoryEvent {
  const operation = { act, text: JSON.stringify(act), call: { action: 'A', parameters: {} } };
  return { operation, lane, startMs, endMs, answer: answer(meaning), busy: false, restless: false, tookMs: 0 };
}

const texts = (events: readonly HistoryEvent[] = []): readonly string[] =>
  events.map(({ operation }) => operation.text);

describe('contradiction', () => {
  it('finds none where some order of overlapping calls explains the answers', () => {
    const history = [
      event({ at: 'x', write: 1 }, 1, 0, 10),
      event({ at: 'x', write: 2 }, 2, 0, 10),
      event({ at: 'x', read: 1 }, 0, 11, 12),
    ];
    expect(contradiction(history, model)).toBeUndefined();
  });

  it('keeps the order of calls that do not overlap', () => {
    const history = [
      event({ at: 'x', write: 1 }, 1, 0, 4),
      event({ at: 'x', write: 2 }, 2, 5, 10),
      event({ at: 'x', read: 1 }, 0, 11, 12),
    ];
    const found = contradiction(history, model);
    expect(texts(found?.events)).toEqual(texts(history));
    expect(found?.states).toEqual([{ x: 2 }]);
  });

  it('looks at what is done after all lanes as done after them, though it began when the last was answered', () => {
    const history = [
      event({ at: 'x', write: 1 }, 0, 0, 4),
      event({ at: 'x', write: 2 }, 1, 4, 8),
      event({ at: 'x', write: 3 }, 2, 4, 10),
      event({ at: 'x', read: 1 }, 0, 10, 12),
    ];
    expect(texts(contradiction(history, model)?.events)).toEqual(texts(history));
    expect(contradiction([...history.slice(0, 3), event({ at: 'x', read: 2 }, 0, 10, 12)], model)).toBeUndefined();
  });

  it('says of calls that came one by one what it says of them as the last of several lanes', () => {
    const calls = [
      event({ at: 'x', write: 1 }, 0, 0, 1, failure('Busy', 503)),
      event({ at: 'x', add: 2 }, 0, 2, 3, { type: 'silence', problem: 'cut' }),
      event({ at: 'x', add: 4 }, 0, 4, 5, { type: 'silence', problem: 'cut' }),
      event({ at: 'x', add: 8 }, 0, 6, 7),
    ];
    const history = [...calls, event({ at: 'x', read: 9 }, 0, 8, 9), event({ at: 'x', read: 8 }, 0, 10, 11)];
    const found = contradiction(history, model);
    expect(texts(found?.events)).toEqual(texts(history.slice(0, 5)));
    expect(found?.states).toEqual(finalStates(calls, model));
    expect(found?.states).toEqual([{ x: 8 }, { x: 12 }, { x: 10 }, { x: 14 }]);
    // One in another lane is looked for in every order.
    const elsewhere = event({ at: 'x', write: 0 }, 1, -2, -1);
    expect(contradiction([elsewhere, ...history], model)?.states).toEqual(found?.states);
    expect(contradiction([...calls, event({ at: 'x', read: 12 }, 0, 8, 9)], model)).toBeUndefined();
  });

  it('finds a lost update', () => {
    const history = [
      event({ at: 'x', add: 1 }, 1, 0, 10),
      event({ at: 'x', add: 2 }, 2, 0, 10),
      event({ at: 'x', read: 2 }, 0, 11, 12),
    ];
    expect(contradiction(history, model)).toBeDefined();
  });

  it('keeps the order of a lane even where the clock does not tell', () => {
    const history = [
      event({ at: 'x', write: 1 }, 1, 0, 0),
      event({ at: 'x', read: 0 }, 1, 0, 0),
      event({ at: 'x', write: 3 }, 1, 0, 0),
    ];
    expect(texts(contradiction(history, model)?.events)).toEqual(texts(history.slice(0, 2)));
  });

  it('lets a call without an answer take effect at any later time, or never', () => {
    const lost = event({ at: 'x', write: 1 }, 1, 0, Infinity, { type: 'silence', problem: 'cut' });
    const read = (value: number, at: number): HistoryEvent => event({ at: 'x', read: value }, 0, at, at + 1);
    expect(contradiction([lost, read(0, 5)], model)).toBeUndefined();
    expect(contradiction([lost, read(0, 5), read(1, 7)], model)).toBeUndefined();
    expect(contradiction([lost, read(1, 5), read(0, 7)], model)).toBeDefined();
  });

  it('shows only the group of calls that have something in common with what cannot be', () => {
    const history = [
      event({ at: 'x', write: 1 }, 1, 0, 1),
      event({ at: 'y', write: 5 }, 1, 2, 3),
      event({ at: 'x', read: 0 }, 1, 4, 5),
      event({ at: 'x', write: 9 }, 1, 6, 7),
    ];
    expect(texts(contradiction(history, model)?.events)).toEqual(
      texts([0, 2].flatMap((index) => history[index] ?? [])),
    );
  });

  it('takes a refusal for no effect', () => {
    const refused = event({ at: 'x', write: 1 }, 1, 0, 1, failure('Denied'));
    expect(contradiction([refused, event({ at: 'x', read: 0 }, 1, 2, 3)], model)).toBeUndefined();
    expect(finalStates([refused], model)).toEqual([{}]);
  });
});
