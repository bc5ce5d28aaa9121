import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openRunLimits } from '../../../../cli/stopping/run-limits.ts';
import type { Case } from '../../../../cases/case.ts';
import type { RunEvent } from '../../../../harness/engine.ts';
import type { Verdict } from '../../../../reports/model/run-report.ts';

function finished(requirement: string, verdict: Verdict): RunEvent {
  const subject = { id: `${requirement}#case`, requirement: { id: requirement } } as Case;
  const result = { case: subject, verdict: 'fail', problems: [], observed: [] } as const;
  return { type: 'finished-case', result, told: { verdict, problems: [] }, done: 1, cases: 9 };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('ends a run once so many requirements failed, of which a waived one is none and several cases are one', () => {
  const { signal, onEvent } = openRunLimits({ maxFailures: 2 });
  for (const event of [finished('a', 'fail'), finished('a', 'fail'), finished('b', 'waived'), finished('c', 'pass')]) {
    onEvent(event);
  }
  expect(signal.aborted).toBe(false);
  onEvent(finished('d', 'fail'));
  expect(signal.reason).toBe('the run was ended after 2 failed (--max-failures)');
});

it('ends a run after so many seconds, unless it is over by then', () => {
  const [long, short] = [openRunLimits({ maxTime: 3 }), openRunLimits({ maxTime: 3 })];
  vi.advanceTimersByTime(2999);
  short.close();
  expect(long.signal.aborted).toBe(false);
  vi.advanceTimersByTime(1);
  expect(long.signal.reason).toBe('the run was ended after 3 s (--max-time)');
  expect(short.signal.aborted).toBe(false);
});

it('never ends a run that has no limits', () => {
  const { signal, onEvent } = openRunLimits({});
  onEvent(finished('a', 'fail'));
  vi.advanceTimersByTime(86_400_000);
  expect(signal.aborted).toBe(false);
});
