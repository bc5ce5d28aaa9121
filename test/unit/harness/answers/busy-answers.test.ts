import { describe, expect, it } from 'vitest';
import { asksToWait, isThrottled } from '../../../../harness/answers/busy-answers.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { answer, failure } from '../../checks/evidence.ts';

const book = loadSpecBook('clb');

describe('answers that ask for patience', () => {
  it.each([
    ['Throttling.User', 400, true],
    ['Rejected.Throttling', 400, true],
    ['ServiceIsConfiguring', 400, false],
    ['SystemBusy', 400, false],
  ])('take %s for throttling: %s', (code, status, throttled) => {
    const busy = answer(failure(code, status));
    expect(asksToWait(busy, book, [])).toBe(true);
    expect(isThrottled(busy, book)).toBe(throttled);
  });

  it('do not include what the case expects, nor other codes', () => {
    expect(
      asksToWait(answer(failure('Throttling.User', 400)), book, [{ code: 'Throttling.User', editions: [] } as never]),
    ).toBe(false);
    expect(asksToWait(answer(failure('InvalidParameter', 400)), book, [])).toBe(false);
  });
});
