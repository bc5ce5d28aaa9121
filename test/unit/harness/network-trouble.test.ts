import { describe, expect, it } from 'vitest';
import type { CaseResult } from '../../../harness/running/assess-case.ts';
import { openHearing, type Hearing } from '../../../harness/wire/hearing.ts';
import type { Overheard } from '../../../harness/running/overhear.ts';
import { throughTrouble, type Execution } from '../../../harness/running/through-trouble.ts';
import { asksToWait, waitMs } from '../../../harness/answers/busy-answers.ts';
import type { Answer } from '../../../cases/answer.ts';
import type { WireResponse } from '../../../protocol/wire.ts';
import { book } from './run-recorded.ts';

const result = (verdict: CaseResult['verdict']): CaseResult =>
  ({ case: { level: 'must' }, verdict, problems: [], observed: [] }) as unknown as CaseResult;
const quiet = (): Overheard => ({ calls: new Map(), silent: new Map(), busy: undefined });
const silent = (action: string, lost = 1): Overheard => ({
  ...quiet(),
  calls: new Map([[action, 1]]),
  silent: new Map([[action, lost]]),
});

/** A target that answered so many requests, of which so many answers were lost. */
function hearingOf(answered: number, lost: number): Hearing {
  const hearing = openHearing();
  for (let count = 0; count < answered; count += 1) hearing.count('Read', 'answered', 1);
  for (let count = 0; count < lost; count += 1) hearing.count('Read', 'lost', 1);
  return hearing;
}

async function tried(hearing: Hearing, attempts: readonly Execution[]): Promise<{ verdict: string; tries: number }> {
  let tries = 0;
  const { verdict } = await throughTrouble(hearing, async () => {
    tries += 1;
    return attempts[Math.min(tries, attempts.length) - 1] as Execution;
  });
  return { verdict, tries };
}

describe('throughTrouble', () => {
  it('believes at once what is not disturbed on a network that loses nothing', async () => {
    const failed = { result: result('fail'), overheard: quiet() };
    expect(await tried(hearingOf(100, 0), [failed])).toEqual({ verdict: 'fail', tries: 1 });
  });

  it('begins a disturbed case anew', async () => {
    const lost = { result: result('fail'), overheard: silent('Create') };
    const passed = { result: result('pass'), overheard: quiet() };
    expect(await tried(hearingOf(90, 10), [lost, lost, passed])).toEqual({ verdict: 'pass', tries: 3 });
  });

  it('lets a finding stand if an action is never answered on a network that works', async () => {
    const lost = { result: result('fail'), overheard: silent('Create') };
    const hearing = hearingOf(500, 0);
    expect(await tried(hearing, [lost])).toEqual({ verdict: 'fail', tries: 3 });
    for (let count = 0; count < 3; count += 1) hearing.count('Create', 'lost', 1);
    expect(await tried(hearing, [lost])).toEqual({ verdict: 'fail', tries: 1 });
  });

  it('concludes nothing from answers that chance explains', async () => {
    const lost = { result: result('fail'), overheard: silent('Create') };
    expect(await tried(hearingOf(60, 40), [lost])).toEqual({ verdict: 'inconclusive', tries: 8 });
  });

  it('believes a failure that repeats where answers are lost, and one that does not not', async () => {
    const failed = { result: result('fail'), overheard: quiet() };
    const passed = { result: result('pass'), overheard: quiet() };
    expect(await tried(hearingOf(90, 10), [failed])).toEqual({ verdict: 'fail', tries: 3 });
    expect(await tried(hearingOf(90, 10), [failed, passed])).toEqual({ verdict: 'inconclusive', tries: 2 });
  });
});

function answerOf(status: number, code: string | undefined, headers: WireResponse['headers'] = {}): Answer {
  const response = { status, headers, body: '' };
  const error = { code: code ?? '', message: 'm' };
  const meaning =
    code === undefined ? { type: 'garbled', status, problem: 'an HTML page' } : { type: 'error', status, error };
  return { action: 'CreateLoadBalancer', meaning, exchange: { response } } as unknown as Answer;
}

describe('asksToWait', () => {
  it.each([
    [429, undefined, {}, true],
    [503, undefined, { 'retry-after': '1' }, true],
    [500, undefined, {}, false],
    [429, 'TooManyRequests', {}, true],
    [400, 'Throttling.User', {}, true],
    [503, 'MissingParameter', {}, false],
    [503, 'MissingParameter', { 'retry-after': '1' }, true],
    [400, 'MissingParameter', { 'retry-after': '1' }, false],
  ] as const)('of HTTP %i with the code %s and headers %j: %s', (status, code, headers, waits) => {
    expect(asksToWait(answerOf(status, code, headers), book, [])).toBe(waits);
  });

  it('takes what a case expects for an answer', () => {
    expect(
      asksToWait(answerOf(400, 'Throttling.User'), book, [{ code: 'Throttling.User', status: 400, editions: [] }]),
    ).toBe(false);
  });
});

describe('waitMs', () => {
  it.each([
    ['2', 2000],
    ['Thu, 01 Jan 1970 00:00:03 GMT', 2000],
    ['soon', 0],
  ])('waits as Retry-After says: %s', (header, atLeast) => {
    expect(waitMs(answerOf(429, undefined, { 'retry-after': header }), 0, 1000).atLeast).toBe(atLeast);
  });
});
