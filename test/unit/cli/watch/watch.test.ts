import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { changedVerdicts } from '../../../../cli/watch/changed-verdicts.ts';
import { isListening } from '../../../../cli/watch/is-listening.ts';
import { watch, type WatchedRun } from '../../../../cli/watch/watch.ts';
import type { RunReport, Verdict } from '../../../../reports/model/run-report.ts';
import { sampleReport } from '../../reports/sample-report.ts';

const [first, second] = sampleReport.requirements.map(({ id }) => id);

/** The sample with other verdicts for its first two requirements. */
function report(...verdicts: readonly Verdict[]): RunReport {
  const requirements = sampleReport.requirements.slice(0, 2);
  return {
    ...sampleReport,
    requirements: requirements.map((one, index) => ({ ...one, verdict: verdicts[index] ?? one.verdict })),
  };
}

/** Watches a target that is there or not as listed, until that is used up; gives what was said and the exit code. */
async function watched(
  there: readonly boolean[],
  ...runs: readonly WatchedRun[]
): Promise<readonly [string[], number]> {
  const controller = new AbortController();
  const [looks, next] = [there.values(), runs.values()];
  const said: string[] = [];
  const code = await watch(() => Promise.resolve(next.next().value as WatchedRun), {
    endpoint: 'http://127.0.0.1:8080',
    color: false,
    say: (text) => said.push(text),
    signal: controller.signal,
    pollMs: 0,
    isThere: () => {
      const look = looks.next();
      if (look.done === true) controller.abort();
      return Promise.resolve(look.value === true);
    },
  });
  return [said.filter((text) => !text.startsWith('Watching')), code];
}

const broken: WatchedRun = { code: 1, words: 'all that is wrong', report: report('fail', 'pass') };
const mended: WatchedRun = { code: 0, words: 'all is well', report: report('pass', 'pass') };

describe('watch', () => {
  it('runs once, and ends with the exit code of that where the target stays', async () => {
    expect(await watched([true, true, true], broken)).toEqual([['all that is wrong'], 1]);
  });

  it('runs again once the target was gone and is back, and says what changed', async () => {
    const [said, code] = await watched([true, false, false, true], broken, mended);
    expect(said).toHaveLength(2);
    expect(said[1]?.split('\n').slice(1)).toEqual([`✓ ${first}: pass, was fail`]);
    expect(code).toBe(0);
  });

  it('waits for a target that was not there at all', async () => {
    const away: WatchedRun = { code: 3, words: 'cannot be reached' };
    expect(await watched([false, true], away, mended)).toEqual([['cannot be reached', 'all is well'], 0]);
  });

  it('ends with the code of a run that was interrupted', async () => {
    expect((await watched([false, true], broken, { ...broken, code: 3 }))[1]).toBe(3);
  });
});

describe('changedVerdicts', () => {
  it('names what got worse first, and says so if nothing changed', () => {
    expect(changedVerdicts(report('fail', 'pass'), report('pass', 'fail'), false)).toEqual([
      `✗ ${second}: fail, was pass`,
      `✓ ${first}: pass, was fail`,
    ]);
    expect(changedVerdicts(report(), report(), false)).toEqual(['No verdict has changed']);
    expect(changedVerdicts(report('fail'), report('pass'), true)[0]).toContain('\u001B[32m');
  });
});

describe('isListening', () => {
  it('tells whether something accepts connections', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect(await isListening(origin)).toBe(true);
    await new Promise<void>((resolve) => server.close(() => resolve()));
    expect(await isListening(origin)).toBe(false);
  });
});
