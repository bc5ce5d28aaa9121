import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, reportIn, runCli, type Finished } from './run-cli.ts';

const args = ['run', '--seed', '1', '--action', 'CreateLoadBalancerTCPListener', '--suite', 'offered,parameters'];

/** Runs against the embedded emulator, with some code on its thread before it starts. */
async function runWith(code: string, folder: string): Promise<Finished> {
  const preload = `import { isMainThread } from 'node:worker_threads'; import { Server } from 'node:http';
if (!isMainThread) { ${code} }`;
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(preload)}`;
  return await runCli([...args, '--journal', join(folder, 'journal')], folder, { NODE_OPTIONS });
}

describe('a run whose embedded emulator', () => {
  it('breaks ends with exit code 3, says what broke, and reports what was found before', async () => {
    const folder = freshFolder();
    const breaking = `const { emit } = Server.prototype;
let requests = 0;
Server.prototype.emit = function (...event) {
  if (event[0] === 'request' && (requests += 1) > 200) throw new Error('broken on purpose');
  return emit.apply(this, event);
};`;
    const { code, stdout, stderr } = await runWith(breaking, folder);
    expect(stderr).toMatch(/the embedded emulator broke: broken on purpose/);
    expect(stdout).toMatch(/INCOMPLETE/);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(3);
    const { run, totals } = reportIn(folder);
    expect(run.complete).toBe(false);
    expect(totals.requirements.pass).toBeGreaterThan(0);
    expect(totals.requirements.notRun).toBeGreaterThan(0);
    expect(totals.requirements.fail).toBe(0);
  });

  it.each([
    ['breaks at once', "throw new Error('broken on purpose');", 'broken on purpose'],
    ['ends at once', 'process.exit(0);', 'it ended by itself'],
  ])('%s ends with exit code 3 and says why', async (_title, starting, reason) => {
    const { code, stderr } = await runWith(starting, freshFolder());
    expect(stderr).toContain(`the embedded emulator cannot be started: ${reason}`);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(3);
  });
});
