import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../../../clients/adapter-outcome.ts';
import type { AdapterStep } from '../../../../clients/adapter-protocol.ts';
import { startAdapter } from '../../../../clients/adapter/start-adapter.ts';
import { packageRoot } from '../../../../specs/package-root.ts';

const speaks = { services: ['Alb'], signatures: ['v3'], formats: ['json'], methods: ['POST'] };
const hello = JSON.stringify({ hello: 1, name: 'n', version: '1', speaks });
const onLine = (body: string): string =>
  `console.log('${hello}'); require('readline').createInterface({ input: process.stdin }).on('line', (line) => { ${body} });`;
const step = (id: string): AdapterStep => ({ id }) as AdapterStep;

const started: Adapter[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((adapter) => adapter.close()));
});

async function start(script: string, helloMs = 30_000): Promise<Adapter> {
  const environment = { PATH: process.env['PATH'] ?? '' };
  const adapter = await startAdapter({ argv: [process.execPath, '-e', script], environment, helloMs });
  started.push(adapter);
  return adapter;
}

describe('an adapter', () => {
  it.each([
    ['is no program', ['/nowhere/adapter'], /cannot be started: there is no such program/],
    ['may not be run', [join(packageRoot(), 'package.json')], /cannot be started: it may not be run/],
  ])('that %s is named', async (_what, [program = ''], message) => {
    await expect(startAdapter({ argv: [program], environment: {}, helloMs: 30_000 })).rejects.toThrow(message);
  });

  it.each([
    ['says something else first', `console.log('hi')`, /said no hello first: it is no JSON object: "hi"/],
    [
      'says a hello that is none',
      `console.log('{"hello":1}')`,
      /said no hello first: must have required property 'name'/,
    ],
    [
      'ends at once',
      `console.error('no SDK'); process.exit(4)`,
      /ended with exit code 4 before it said hello; it wrote: no SDK/,
    ],
    ['ends without a word', ``, /ended with exit code 0 before it said hello/],
  ])('that %s is unusable', async (_what, script, message) => {
    await expect(start(script)).rejects.toThrow(message);
  });

  it('that says nothing is not waited for for ever', async () => {
    await expect(start('setInterval(() => {}, 1000)', 300)).rejects.toThrow(/said no hello within 0.3 s/);
  });

  it('gives results to the steps whose id they bear, in any order, whatever it logs between', async () => {
    const adapter = await start(
      onLine(`const { id } = JSON.parse(line); globalThis.all = [...(globalThis.all ?? []), id];
        console.log('WARN not JSON'); console.log('{"id":"stranger","result":1}');
        if (all.length === 2) for (const one of all.reverse()) console.log(JSON.stringify({ id: one, result: 'of ' + one }));`),
    );
    const outcomes = await Promise.all([adapter.ask(step('a'), 30_000), adapter.ask(step('b'), 30_000)]);
    expect(outcomes).toEqual(['a', 'b'].map((id) => ({ type: 'answered', said: { id, result: `of ${id}` } })));
  });

  it('that ends within a step tells how, and what it wrote last', async () => {
    const adapter = await start(onLine(`console.error('panic: no'); process.exitCode = 2; process.stdin.destroy();`));
    const died = { type: 'died', how: 'ended with exit code 2', lastWords: 'panic: no' };
    expect(await adapter.ask(step('a'), 30_000)).toEqual(died);
    expect(await adapter.ask(step('b'), 30_000)).toEqual(died);
  });

  it('that writes its last words in pieces is told as it wrote them', async () => {
    const pieces = JSON.stringify([...Buffer.from('panic: ünlike\n\ngoroutine 1\n')]);
    const adapter = await start(
      onLine(`console.log('WARN first'); const bytes = ${pieces}; const next = () => {
        if (bytes.length === 0) process.exit(2);
        process.stderr.write(Buffer.from([bytes.shift()]), () => setTimeout(next, 2)); }; next();`),
    );
    const { how, lastWords } = (await adapter.ask(step('a'), 30_000)) as { how: string; lastWords: string };
    expect(how).toBe('ended with exit code 2');
    // What it logs and what it writes there come by two ways.
    expect(lastWords.replace('WARN first\n', '')).toBe('panic: ünlike\n\ngoroutine 1');
  });

  it('that gives no result is ended by the watchdog, with what it wrote instead', async () => {
    const adapter = await start(onLine(`console.log('{"id":"other","result":1}')`));
    const outcome = await adapter.ask(step('a'), 500);
    expect(outcome).toEqual({ type: 'hung', afterMs: 500, heard: '{"id":"other","result":1}' });
  });

  it('that answers another step than was asked is waited for in vain, and what it wrote is told', async () => {
    const adapter = await start(onLine(`console.log(JSON.stringify({ id: 'other', result: 1 }));`));
    expect(await adapter.ask(step('a'), 500)).toEqual({
      type: 'hung',
      afterMs: 500,
      heard: '{"id":"other","result":1}',
    });
  });

  it.each([
    ['neither a result nor an error', `{ id, outcome: 1 }`, /must have required property 'result'/],
    ['both', `{ id, result: 1, error: {} }`, /must match exactly one schema/],
    ['an error of another form', `{ id, error: { status: 'x' } }`, /\/error\/status must be integer/],
  ])('that says %s misspeaks', async (_what, said, problem) => {
    const adapter = await start(onLine(`const { id } = JSON.parse(line); console.log(JSON.stringify(${said}));`));
    expect(await adapter.ask(step('a'), 30_000)).toMatchObject({
      type: 'misspoke',
      problem: expect.stringMatching(problem) as string,
    });
  });

  it('that floods its output is ended', async () => {
    const adapter = await start(
      onLine(
        `const pour = () => { while (process.stdout.write('x'.repeat(65536) + '\\n')); process.stdout.once('drain', pour); }; pour();`,
      ),
    );
    expect(await adapter.ask(step('a'), 60_000)).toMatchObject({ type: 'flooded' });
  });
});
