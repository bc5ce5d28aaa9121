import { describe, expect, it } from 'vitest';
import { describeHistory } from '../../../../harness/running/describe-history.ts';
import type { HistoryEvent } from '../../../../cases/history.ts';
import { answer, failure, success } from '../../checks/evidence.ts';

function event(text: string, lane: number, startMs: number, endMs: number, meaning = success()): HistoryEvent {
  const operation = { act: {}, text, call: { action: 'A', parameters: {} } };
  return { operation, lane, startMs, endMs, answer: answer(meaning), busy: false, restless: false, tookMs: 0 };
}

describe('describeHistory', () => {
  it('counts calls that come one after the other', () => {
    const events = [event('create', 0, 0, 1), { ...event('read', 0, 2, 3), restless: true }];
    expect(describeHistory(events)).toBe(
      ['1. create → HTTP 200, accepted', '2. read → HTTP 200, accepted, and never came to rest'].join('\n'),
    );
  });

  it('draws lanes by the order of beginnings and answers, whatever the times', () => {
    const drawn = (scale: number): string =>
      describeHistory([
        event('one', 1, 0, 3 * scale),
        event('two', 2, scale, 2 * scale, failure('Denied')),
        event('read', 0, 4 * scale, 5 * scale),
      ]);
    expect(drawn(1)).toBe(
      [
        'lane 1  |--|    one → HTTP 200, accepted',
        'lane 2   ||     two → HTTP 400 Denied',
        '            ||  read → HTTP 200, accepted',
      ].join('\n'),
    );
    expect(drawn(7)).toBe(drawn(1));
  });
});
