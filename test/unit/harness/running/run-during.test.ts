import { describe, expect, it } from 'vitest';
import type { CaseResult } from '../../../../harness/running/assess-case.ts';
import type { Case } from '../../../../cases/case.ts';
import { StateMissed } from '../../../../harness/wire/harness-error.ts';
import { runDuring } from '../../../../harness/running/run-during.ts';
import type { CallPlan } from '../../../../cases/call-plan.ts';
import { accept, answer, contextOf, evidence, failure, success } from '../../checks/evidence.ts';

const { requirement } = contextOf('clb.listener.state.starting/StopLoadBalancerListener');
const read = { action: 'Read', parameters: {} };
const plan: CallPlan = {
  fixtures: [],
  prepare: [],
  call: { action: 'Stop', parameters: {} },
  during: {
    trigger: { action: 'Start', parameters: {} },
    read,
    field: 'Status',
    state: 'starting',
    rests: ['running'],
  },
  expect: accept,
  reads: [],
};
const subject: Case = {
  id: 'c',
  requirement,
  variant: 'TCP',
  level: 'must',
  title: 't',
  seed: 1,
  checks: [],
  plan,
};

/** What one try gives: a verdict and the milliseconds it took, answered by "try again" or not; or nothing because the state was missed. */
type Try = readonly [verdict: CaseResult['verdict'], took: number, busy?: 'busy'] | 'missed';

async function tried(
  tries: readonly Try[],
  changes: { readonly plan?: Partial<CallPlan>; readonly level?: Case['level']; readonly again?: number } = {},
): Promise<{ readonly result: CaseResult; readonly attempts: number }> {
  let attempts = 0;
  const whole = { ...plan, ...changes.plan };
  const result = await runDuring({ ...subject, level: changes.level ?? 'must' }, whole, {
    lasts: () => Promise.resolve(20),
    measureAgain: () => Promise.resolve(changes.again ?? 20),
    pause: () => Promise.resolve(),
    attempt: () => {
      const outcome = tries[attempts % tries.length] ?? 'missed';
      attempts += 1;
      if (outcome === 'missed') return Promise.reject(new StateMissed('starting', 'running'));
      const [verdict, took, busy] = outcome;
      const observed = verdict === 'not-applicable' ? [{ observed: 'accepted', follows: [] }] : [];
      const request = { method: 'GET', target: '/', headers: {}, body: '' };
      const said = busy === 'busy' ? failure('OperationBusy', 400) : success();
      const call = answer(said, { exchange: { request, startMs: 0, endMs: took }, stillBusy: busy === 'busy' });
      const proof = evidence(accept, success(), { entered: [answer(success()), answer(success())], call });
      return Promise.resolve({ case: subject, verdict, problems: [], observed, evidence: proof });
    },
  });
  return { result, attempts };
}

describe('runDuring', () => {
  it('passes with the first pass that surely fell into the state', async () => {
    const { result, attempts } = await tried(['missed', ['pass', 30], ['pass', 10]]);
    expect([result.verdict, attempts]).toEqual(['pass', 3]);
  });

  it('believes a failure after three that surely fell into the state', async () => {
    const { result, attempts } = await tried([
      ['fail', 30],
      ['fail', 10],
    ]);
    expect([result.verdict, attempts]).toEqual(['fail', 6]);
  });

  it('does not let a later pass hide failures', async () => {
    expect(
      (
        await tried([
          ['fail', 10],
          ['pass', 10],
        ])
      ).result.verdict,
    ).toBe('fail');
  });

  it('takes a call that was put off for one that missed the state', async () => {
    const { result, attempts } = await tried([
      ['fail', 5, 'busy'],
      ['inconclusive', 5, 'busy'],
      ['pass', 5],
    ]);
    expect(result.verdict).toBe('pass');
    expect(attempts).toBe(3);
  });

  it('stops asking a target that puts off every call, and says so', async () => {
    const { result, attempts } = await tried([['fail', 5, 'busy'], 'missed']);
    expect(result).toMatchObject({
      verdict: 'inconclusive',
      reason: '20 times the target asked to wait (HTTP 400 OperationBusy) instead of saying what it does in this state',
    });
    expect(attempts).toBe(39);
    expect((await tried([['fail', 5, 'busy']], { level: 'observe' })).result.verdict).toBe('not-applicable');
  });

  it('is inconclusive when no call surely fell into the state, and says how often it tried', async () => {
    expect((await tried([['fail', 50]])).result).toMatchObject({
      verdict: 'inconclusive',
      reason: 'the state starting passes too quickly: in 20 tries 0 of 20 calls surely fell into it',
    });
    expect((await tried(['missed'], { again: 0 })).result).toMatchObject({
      verdict: 'inconclusive',
      reason: 'the state starting passes too quickly: in 20 tries it was never seen',
    });
  });

  it('goes on for long where calls are only just too late, or the state is seen at other times', async () => {
    const late = (count: number, one: Try): readonly Try[] => Array.from({ length: count }, () => one);
    const pass = [['pass', 10]] as const;
    const just = await tried([...late(150, ['pass', 35]), ...pass]);
    expect([just.result.verdict, just.attempts]).toEqual(['pass', 151]);
    const measuredBetter = await tried([...late(20, ['pass', 90]), ...pass], { again: 60 });
    expect([measuredBetter.result.verdict, measuredBetter.attempts]).toEqual(['pass', 21]);
    const missed = await tried([...late(30, 'missed'), ...pass]);
    expect([missed.result.verdict, missed.attempts]).toEqual(['pass', 31]);
    expect((await tried([['pass', 35]])).result.reason).toMatch(/in 200 tries 0 of 200 calls surely fell into it/);
  });

  it('judges a read whenever it comes', async () => {
    const { result, attempts } = await tried([['fail', 30]], { plan: { call: read } });
    expect([result.verdict, attempts]).toEqual(['fail', 3]);
  });

  it('observes only what surely fell into the state', async () => {
    const late = await tried([['not-applicable', 30]], { level: 'observe' });
    expect(late.result).toMatchObject({ verdict: 'not-applicable', observed: [] });
    const { result, attempts } = await tried(
      [
        ['not-applicable', 30],
        ['not-applicable', 5],
      ],
      { level: 'observe' },
    );
    expect([result.observed.length, attempts]).toEqual([1, 2]);
  });

  it('does not try for long what can only be observed', async () => {
    const { result, attempts } = await tried(['missed'], { level: 'observe' });
    expect([result.verdict, attempts]).toEqual(['not-applicable', 5]);
    expect((await tried([['fail', 5, 'busy']], { level: 'observe' })).attempts).toBe(3);
  });

  it('hands on at once why a case could not run', async () => {
    const { result, attempts } = await tried([['not-run', 5]]);
    expect([result.verdict, attempts]).toEqual(['not-run', 1]);
  });
});
