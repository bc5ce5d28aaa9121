import { describe, expect, it } from 'vitest';
import type { Adapter, StepOutcome } from '../../../../clients/adapter-outcome.ts';
import { doubleHello } from '../../../../clients/doubles/double-hello.ts';
import { inProcessAdapters } from '../../../../clients/doubles/in-process-adapter.ts';
import { runClient, type ClientRun } from '../../../../clients/running/run-client.ts';
import { casesOf, clientBook } from '../run-cases.ts';

const cases = casesOf('client.answer.error.array');

/** Runs cases with adapters that answer by a function, after so many sound answers; the probe takes one. */
async function run(
  answer: (id: string) => StepOutcome,
  { sound = 1, jobs = 1 }: { readonly sound?: number; readonly jobs?: number } = {},
): Promise<ClientRun & { readonly started: number }> {
  let started = 0;
  const start = async (): Promise<Adapter> => {
    started += 1;
    const inner = await inProcessAdapters([])({});
    let left = sound;
    return {
      ...inner,
      ask: async (step, withinMs) => {
        left -= 1;
        return left >= 0 ? await inner.ask(step, withinMs) : answer(step.id);
      },
    };
  };
  const clock = { now: () => performance.now(), date: Date.now, certificates: () => Promise.reject(new Error('none')) };
  const found = await runClient({ book: clientBook, cases, start, jobs, ...clock });
  return { ...found, started };
}

describe('a run of client mode', () => {
  it('starts an adapter that died again and goes on; each death is a finding of its case', async () => {
    const found = await run(() => ({ type: 'died', how: 'ended with exit code 2', lastWords: 'panic' }));
    expect(found.results.map(({ verdict, findings }) => [verdict, findings[0]?.actual])).toEqual(
      cases.map(() => ['fail', 'the process ended with exit code 2; it wrote: panic']),
    );
    expect(found.started).toBe(cases.length);
    expect(found.incompleteReason).toBeUndefined();
  });

  it.each([
    ['broken', (id: string): StepOutcome => ({ type: 'answered', said: { id, broken: 'no SDK' } }), /no SDK/],
    ['misspeaking', (): StepOutcome => ({ type: 'misspoke', problem: 'no result' }), /no result/],
    ['flooding', (): StepOutcome => ({ type: 'flooded', problem: 'too much' }), /too much/],
  ])('holds nothing against the SDK of a %s adapter: that is an error', async (_what, answer, reason) => {
    const { results } = await run(answer);
    expect(results.map(({ verdict }) => verdict)).toEqual(cases.map(() => 'error'));
    expect(results[0]?.reason).toMatch(reason);
  });

  it('takes a case that the adapter skips for one that does not apply', async () => {
    const { results } = await run((id) => ({ type: 'answered', said: { id, skipped: 'no such call' } }));
    expect(results.map(({ verdict, reason }) => [verdict, reason])).toEqual(
      cases.map(() => ['not-applicable', 'no such call']),
    );
  });

  it('answers an SDK that reads XML alone in XML', async () => {
    const start = async (): Promise<Adapter> => {
      const inner = await inProcessAdapters([])({});
      return {
        ...inner,
        hello: { ...inner.hello, speaks: { ...inner.hello.speaks, services: ['Slb'], formats: ['xml'] } },
      };
    };
    const asked = ['plain', 'list.missing', 'error.new', 'error.no-message', 'int64'];
    const { results } = await runClient({
      book: clientBook,
      cases: asked.flatMap((name) => casesOf(`client.answer.${name}`)),
      start,
      jobs: 4,
      now: () => performance.now(),
      date: Date.now,
      certificates: () => Promise.reject(new Error('none')),
    });
    const verdicts = results.map(({ planned, verdict, reason }) => [planned.requirement.id, verdict, reason]);
    expect(new Set(verdicts.map((one) => one.join(' ').trim()))).toEqual(
      new Set([
        ...asked.slice(0, -1).map((name) => `client.answer.${name} pass`),
        'client.answer.int64 not-applicable double does not read JSON',
      ]),
    );
    const bodies = results.flatMap(({ evidence }) => evidence?.exchanges.map(({ answer }) => answer?.body) ?? []);
    expect(bodies[0]).toMatch(/^<\?xml .*<DescribeLoadBalancersResponse>/);
    expect(bodies.filter((body) => body?.includes('<Error>'))).not.toEqual([]);
  });

  it('ends when even a plain call has no outcome', async () => {
    const found = await run(() => ({ type: 'hung', afterMs: 1000, heard: 'thinking' }), { sound: 0 });
    expect(found.results).toEqual([]);
    expect(found.incompleteReason).toMatch(
      /in answer to a plain call there was neither a result nor an error within 1 s; it wrote: thinking/,
    );
  });

  it('ends when an adapter answers without sending anything', async () => {
    const found = await run((id) => ({ type: 'answered', said: { id, result: {} } }), { sound: 0 });
    expect(found.incompleteReason).toMatch(/it sent nothing to the endpoint/);
  });

  it('has no cases for products that nobody wrote any for', async () => {
    const start = async (): Promise<Adapter> => {
      const hello = doubleHello('n', '1');
      return {
        hello: { ...hello, speaks: { ...hello.speaks, services: ['Ecs'] } },
        ask: async (step) => ({ type: 'answered', said: { id: step.id, result: {} } }),
        close: async () => undefined,
      };
    };
    const options = {
      book: clientBook,
      cases,
      start,
      jobs: 1,
      now: () => 0,
      date: () => 0,
      certificates: () => Promise.reject(new Error('none')),
    };
    await expect(runClient(options)).rejects.toThrow(
      /n speaks Ecs, of which there are no cases \(there are of Slb, Alb\)/,
    );
  });
});
