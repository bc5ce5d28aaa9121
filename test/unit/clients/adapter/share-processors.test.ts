import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { packageRoot } from '../../../../specs/package-root.ts';

const speaks = { services: ['Alb'], signatures: ['v3'], formats: ['json'], methods: ['POST'] };

/** Says hello with the number of its process for a version. */
const adapter = `
  console.log(JSON.stringify({ hello: 1, name: 'n', version: String(process.pid), speaks: ${JSON.stringify(speaks)} }));
  process.stdin.resume();
`;

const built = pathToFileURL(join(packageRoot(), 'dist', 'clients', 'adapter', 'start-adapter.js')).href;

/** Prints the weight that an adapter has among the sessions. */
const starter = `
  const { startAdapter } = await import('${built}');
  const { readFileSync } = await import('node:fs');
  const argv = [process.execPath, '-e', ${JSON.stringify(adapter)}];
  const { hello, close } = await startAdapter({ argv, environment: {}, helloMs: 60_000 });
  console.log(readFileSync('/proc/' + hello.version + '/autogroup', 'utf8'));
  await close();
`;

it('an adapter has as much of the processors as the process that starts it', async ({ skip }) => {
  if (!existsSync('/proc/self/autogroup')) {
    console.log('skipped: sessions have no weights here: there is no /proc/self/autogroup');
    skip();
  }
  const script = `echo 7 > /proc/self/autogroup && exec "$0" --input-type=module -e "$1"`;
  // In a session of its own, so that the weight of this one stays as it is.
  const child = spawn('sh', ['-c', script, process.execPath, starter], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  expect(await text(child.stdout)).toMatch(/^\/autogroup-\d+ nice 7$/m);
});
