import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../../../clients/adapter-outcome.ts';
import type { AdapterStep } from '../../../../clients/adapter-protocol.ts';
import type { PlannedClientCase } from '../../../../clients/client-suite.ts';
import { inProcessAdapters } from '../../../../clients/doubles/in-process-adapter.ts';
import type { ClientCaseResult } from '../../../../clients/running/client-case-result.ts';
import { whyStretched } from '../../../../clients/running/hangs-on-time.ts';
import { runClient } from '../../../../clients/running/run-client.ts';
import { casesOf, clientBook } from '../run-cases.ts';

/** Somebody slow sends late and answers soundly; somebody late sends in time, and gives up late. */
type Answer = 'soundly' | 'slowly' | 'late' | 'wrongly' | 'dying';

interface Seen {
  readonly result: ClientCaseResult;
  readonly asked: readonly AdapterStep[];
  readonly requests: number;
}

const plain = casesOf('client.answer.plain').slice(0, 1);

/** The same with a step more, after a pause. */
const paused = plain.map((planned): PlannedClientCase => {
  const { steps, answers } = planned.subject;
  const later = steps.map((step) => ({ ...step, afterMs: 1 }));
  return {
    ...planned,
    subject: { ...planned.subject, steps: [...steps, ...later], answers: [...answers, ...answers] },
  };
});

/** Runs a case with an SDK that answers so, each time that it is asked, by a clock that stands still but where somebody is late. */
async function run(answers: readonly Answer[], cases = plain): Promise<Seen> {
  const left = [...answers];
  const asked: AdapterStep[] = [];
  let later = 0;
  const start = async (): Promise<Adapter> => {
    const inner = await inProcessAdapters([])({});
    return {
      ...inner,
      ask: async (step, withinMs) => {
        if (step.case === 'probe') return await inner.ask(step, withinMs);
        asked.push(step);
        const answer = left.shift();
        if (answer === 'slowly') later += 60_000;
        const outcome = await inner.ask(step, withinMs);
        if (answer === 'dying') return { type: 'died', how: 'ended', lastWords: '' };
        if (answer === 'late') later += 60_000;
        if (answer === 'soundly' || answer === 'slowly') return outcome;
        return { type: 'answered', said: { id: step.id, error: { message: 'no answer' } } };
      },
    };
  };
  const { results, requests } = await runClient({
    book: clientBook,
    cases,
    start,
    jobs: 1,
    now: () => later,
    date: Date.now,
    certificates: () => Promise.reject(new Error('none')),
  });
  return { result: results[0] as ClientCaseResult, asked, requests };
}

describe('a case that fails', () => {
  it('for something late and not when it is asked again is inconclusive, and says both', async () => {
    const { result, asked } = await run(['late', 'soundly']);
    expect(result).toMatchObject({ verdict: 'inconclusive', findings: [] });
    expect(result.reason).toMatch(/^it failed once \(.*no answer.*\) and not again with longer timeouts/);
    expect(asked.map(({ timeouts }) => timeouts.readMs)).toEqual([5000, 20_000]);
  });

  it('for something late, twice, fails', async () => {
    const { result } = await run(['late', 'late']);
    expect(result.verdict).toBe('fail');
    expect(result.findings).not.toEqual([]);
  });

  it('in time fails without being asked again', async () => {
    const { result, asked, requests } = await run(['wrongly', 'soundly']);
    expect(result.verdict).toBe('fail');
    expect(asked).toHaveLength(1);
    expect(requests).toBe(1);
  });

  it('and of which nothing can be told when it is asked again fails', async () => {
    const { result } = await run(['soundly', 'wrongly', 'soundly', 'slowly'], paused);
    expect(result).toMatchObject({ verdict: 'fail', findings: [{ actual: expect.stringContaining('no answer') }] });
  });
});

describe('a case of which nothing can be told', () => {
  it('is what it is when it is asked again', async () => {
    const { result } = await run(['soundly', 'slowly', 'soundly', 'soundly'], paused);
    expect(result.verdict).toBe('pass');
    const still = await run(['soundly', 'slowly', 'soundly', 'slowly'], paused);
    expect(still.result).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('a pause took') });
  });

  it('counts the requests of both looks, each once', async () => {
    const { result, requests } = await run(['soundly', 'slowly', 'dying'], paused);
    expect(result).toMatchObject({ verdict: 'fail', evidence: { exchanges: { length: 1 } } });
    expect(requests).toBe(3);
  });
});

describe('a pause', () => {
  const [planned] = casesOf('client.transport.keepalive.stale');
  const evidence = (secondAt: number): Parameters<typeof whyStretched>[1] => {
    const exchanges = [0, secondAt].map((startMs) => ({ request: { startMs, endMs: startMs + 10 } }));
    return { steps: [{}, {}], exchanges } as unknown as Parameters<typeof whyStretched>[1];
  };

  it('that a busy computer stretched tells nothing', () => {
    expect(planned?.subject.steps[1]?.afterMs).toBe(1000);
    expect(planned && whyStretched(planned, evidence(1100))).toBeUndefined();
    expect(planned && whyStretched(planned, evidence(2400))).toMatch(/a pause took 2390 ms where 1000 were asked for/);
  });
});
