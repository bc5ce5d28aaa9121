import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../../../clients/adapter-outcome.ts';
import type { AdapterStep } from '../../../../clients/adapter-protocol.ts';
import { inProcessAdapters } from '../../../../clients/doubles/in-process-adapter.ts';
import type { ClientCaseResult } from '../../../../clients/running/client-case-result.ts';
import { whyStretched } from '../../../../clients/running/hangs-on-time.ts';
import { runClient } from '../../../../clients/running/run-client.ts';
import { casesOf, clientBook } from '../run-cases.ts';

type Answer = 'soundly' | 'late' | 'wrongly';

/** Runs one case with an SDK that answers so, each time that it is asked, by a clock on which lateness takes a minute. */
async function run(
  answers: readonly Answer[],
): Promise<{ readonly result: ClientCaseResult; readonly asked: readonly AdapterStep[] }> {
  const [planned] = casesOf('client.answer.plain');
  const left = [...answers];
  const asked: AdapterStep[] = [];
  let later = 0;
  const start = async (): Promise<Adapter> => {
    const inner = await inProcessAdapters([])({});
    return {
      ...inner,
      ask: async (step, withinMs) => {
        const outcome = await inner.ask(step, withinMs);
        if (step.case === 'probe') return outcome;
        asked.push(step);
        const answer = left.shift();
        if (answer === 'late') later += 60_000;
        if (answer === 'soundly') return outcome;
        return { type: 'answered', said: { id: step.id, error: { message: 'no answer' } } };
      },
    };
  };
  const { results } = await runClient({
    book: clientBook,
    cases: planned ? [planned] : [],
    start,
    jobs: 1,
    now: () => performance.now() + later,
    date: Date.now,
    certificates: () => Promise.reject(new Error('none')),
  });
  return { result: results[0] as ClientCaseResult, asked };
}

describe('a case that fails', () => {
  it('for something late and not when it is asked alone is inconclusive, and says both', async () => {
    const { result, asked } = await run(['late', 'soundly']);
    expect(result).toMatchObject({ verdict: 'inconclusive', findings: [] });
    expect(result.reason).toMatch(/^it failed beside others \(.*no answer.*\) and not alone/);
    expect(asked.map(({ timeouts }) => timeouts.readMs)).toEqual([5000, 20_000]);
  });

  it('for something late, alone too, fails', async () => {
    const { result } = await run(['late', 'late']);
    expect(result.verdict).toBe('fail');
    expect(result.findings).not.toEqual([]);
  });

  it('in time fails without being asked again', async () => {
    const { result, asked } = await run(['wrongly', 'soundly']);
    expect(result.verdict).toBe('fail');
    expect(asked).toHaveLength(1);
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
