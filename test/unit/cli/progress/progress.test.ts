import { describe, expect, it } from 'vitest';
import { openProgress, type Progress, type ProgressOptions } from '../../../../cli/progress/progress.ts';
import type { RunEvent } from '../../../../harness/engine.ts';
import type { Case, Problem } from '../../../../cases/case.ts';

type FinishedCase = Extract<RunEvent, { readonly type: 'finished-case' }>;

const id = 'clb.CreateLoadBalancerTCPListener.Bandwidth.range';
const problem: Problem = { expected: 'the request is rejected', actual: 'accepted with HTTP 200' };
const erase = '\r\u001B[2K';

/** A progress printer on a stream and a clock that the test holds. */
function openFake(options: Partial<ProgressOptions> = {}, columns = 80) {
  const clock = { now: 1000 };
  const written: string[] = [];
  const stream = { write: (text: string) => written.push(text), columns };
  const now = (): number => clock.now;
  const progress = openProgress({
    stream,
    redraws: true,
    color: false,
    detail: 'normal',
    now,
    journal: undefined,
    ...options,
  });
  return { clock, written, progress, text: () => written.join('') };
}

function finished(done: number, cases: number, verdict: FinishedCase['result']['verdict'] = 'pass'): FinishedCase {
  const subject = { id: `${id}#case-${done}`, requirement: { id } } as Case;
  const problems = verdict === 'fail' ? [problem] : [];
  const told = verdict === 'pass' ? { verdict, problems } : { verdict, problems, reason: `because ${done}` };
  return {
    type: 'finished-case',
    result: { case: subject, verdict, problems, observed: [] },
    told,
    done,
    cases,
  };
}

/** What a terminal shows: what was erased is gone. */
function shown(text: string): string[] {
  return text.split('\n').map((line) => line.slice(line.lastIndexOf(erase) + 1).replace(erase.slice(1), ''));
}

function feed({ onEvent }: Progress, events: readonly RunEvent[]): void {
  for (const event of events) onEvent(event);
}

describe('progress on a terminal', () => {
  it('redraws one line with counts, elapsed time and an estimate of the rest, and ends it', () => {
    const { clock, progress, text } = openFake();
    progress.onEvent({ type: 'started', cases: 100, requirements: 7 });
    clock.now += 10_000;
    progress.onEvent(finished(20, 100));
    expect(shown(text())).toEqual(['100 cases of 7 requirements', '20/100 cases, 0 failed, 10 s, about 40 s left']);
    clock.now += 120_000;
    progress.onEvent(finished(100, 100));
    progress.close();
    progress.close();
    expect(shown(text())).toEqual(['100 cases of 7 requirements', '100/100 cases, 0 failed, 2 min 10 s', '']);
  });

  it('counts one of a kind as one', () => {
    const { progress, text } = openFake();
    progress.onEvent({ type: 'started', cases: 6, requirements: 1 });
    progress.onEvent({ type: 'started', cases: 1, requirements: 1 });
    expect(shown(text())).toEqual(expect.arrayContaining(['6 cases of 1 requirement', '1 case of 1 requirement']));
  });

  it('gives no estimate before it can', () => {
    const { clock, progress, text } = openFake();
    clock.now += 1000;
    progress.onEvent(finished(1, 100));
    expect(shown(text())).toEqual(['1/100 cases, 0 failed, 1 s']);
  });

  it('redraws at most ten times a second, and by the clock when no case finishes', () => {
    const { clock, written, progress, text } = openFake();
    for (let done = 1; done <= 50; done += 1) progress.onEvent(finished(done, 100));
    expect(written).toHaveLength(1);
    clock.now += 3000;
    progress.tick();
    expect(shown(text())).toEqual(['50/100 cases, 0 failed, 3 s, about 3 s left']);
  });

  it('never draws a line that wraps', () => {
    const { clock, progress, text } = openFake({}, 20);
    clock.now += 10_000;
    progress.onEvent(finished(20, 100));
    expect(shown(text())).toEqual(['20/100 cases, 0 fai']);
  });

  it('breaks what it prints between words', () => {
    const { progress, text } = openFake({ detail: 'verbose' });
    progress.onEvent(finished(1, 20, 'fail'));
    expect(shown(text()).slice(0, 2)).toEqual([
      `✗ ${id}#case-1  fail  expected: the`,
      '    request is rejected  actual: accepted with HTTP 200',
    ]);
  });

  it('counts and shows what is waived as waived', () => {
    const { progress, text } = openFake({}, 200);
    const told = { verdict: 'waived', problems: [problem], reason: 'waived until tomorrow' } as const;
    progress.onEvent({ ...finished(1, 20, 'fail'), told });
    expect(shown(text())).toEqual(['1/20 cases, 0 failed, 1 waived, 0 s']);
    const verbose = openFake({ detail: 'verbose' }, 200);
    verbose.progress.onEvent({ ...finished(1, 20, 'fail'), told });
    expect(shown(verbose.text())[0]).toBe(`~ ${id}#case-1  waived  waived until tomorrow`);
  });

  it('prints the first five failures above the redrawn line, one line each', () => {
    const { progress, text } = openFake({}, 200);
    feed(progress, [finished(1, 20), ...[2, 3, 4, 5, 6, 7, 8].map((done) => finished(done, 20, 'fail'))]);
    progress.tick();
    const lines = shown(text());
    expect(lines[0]).toBe(`✗ ${id}#case-2  fail  expected: ${problem.expected}  actual: ${problem.actual}`);
    expect(lines.slice(0, 5).every((line) => line.startsWith(`✗ ${id}`))).toBe(true);
    expect(lines.slice(5)).toEqual(['  further failures are in the report', '8/20 cases, 7 failed, 0 s']);
  });

  it('shows what broke in the harness by its reason', () => {
    const { progress, text } = openFake({}, 200);
    progress.onEvent(finished(1, 20, 'error'));
    expect(shown(text())[0]).toBe(`! ${id}#case-1  error  because 1`);
  });
});

describe('progress elsewhere', () => {
  it('prints a line per quarter and no escape sequence', () => {
    const { progress, text } = openFake({ redraws: false });
    progress.onEvent({ type: 'started', cases: 8, requirements: 2 });
    for (let done = 1; done <= 8; done += 1) progress.onEvent(finished(done, 8, done === 3 ? 'fail' : 'pass'));
    progress.tick();
    progress.close();
    expect(text().split('\n')).toEqual([
      '8 cases of 2 requirements',
      '2/8 cases, 0 failed, 0 s',
      expect.stringMatching(/^✗ /),
      '4/8 cases, 1 failed, 0 s',
      '6/8 cases, 1 failed, 0 s',
      '8/8 cases, 1 failed, 0 s',
      '',
    ]);
  });

  it('prints every case with its verdict when it is verbose', () => {
    const { progress, text } = openFake({ redraws: false, detail: 'verbose' });
    feed(progress, [finished(1, 100), finished(2, 100, 'not-applicable')]);
    for (let done = 3; done <= 10; done += 1) progress.onEvent(finished(done, 100, 'fail'));
    const lines = text().trimEnd().split('\n');
    expect(lines.slice(0, 2)).toEqual([`✓ ${id}#case-1  pass`, `– ${id}#case-2  not-applicable  because 2`]);
    expect(lines).toHaveLength(10);
  });
});

describe('progress of a quiet run', () => {
  it('shows only what is left behind', () => {
    const { progress, text } = openFake({ detail: 'quiet', journal: 'a.journal.jsonl' });
    feed(progress, [{ type: 'started', cases: 2, requirements: 2 }, finished(1, 2, 'fail'), finished(2, 2)]);
    progress.tick();
    expect(text()).toBe('');
    const lost = { resource: 'load-balancer', keys: { LoadBalancerId: 'lb-1' } };
    progress.onEvent({ type: 'left-behind', resources: [lost as never] });
    progress.close();
    expect(text()).toBe('Could not remove load-balancer lb-1; see a.journal.jsonl\n');
  });
});

it('lets no text of a target steer the terminal', () => {
  const { progress, text } = openFake({ redraws: false });
  const hostile = '\u001B]0;owned\u0007\u009B2J\r\nok\u202E';
  const event = finished(1, 20, 'fail');
  progress.onEvent({ ...event, told: { verdict: 'fail', problems: [{ expected: hostile, actual: hostile }] } });
  progress.onEvent({ ...finished(2, 20, 'error'), told: { verdict: 'error', problems: [], reason: hostile } });
  progress.onEvent({ type: 'left-behind', resources: [{ resource: 'x', keys: { Id: hostile } } as never] });
  expect(text()).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
  expect(text().trimEnd().split('\n')).toHaveLength(3);
});

it('uses colour only when asked', () => {
  const { progress, text } = openFake({ redraws: false, color: true });
  progress.onEvent(finished(1, 20, 'fail'));
  expect(text()).toContain('\u001B[31m✗\u001B[39m');
});
