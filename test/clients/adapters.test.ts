import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadClientBook } from '../../clients/book/load-client-book.ts';
import type { PlannedClientCase } from '../../clients/client-suite.ts';
import { planClientCases } from '../../clients/running/plan-client-cases.ts';
import { dayFromNow } from '../../cli/options/waivers.ts';
import type { Waiver } from '../../reports/model/waivers.ts';
import { packageRoot } from '../../specs/package-root.ts';
import { readArchitecture, sourceFiles } from '../architecture/architecture.ts';
import { freshFolder, reportIn } from '../e2e/run-cli.ts';
import { listedAdapters, skipWithout, type ListedAdapter } from './listed-adapters.ts';

const root = packageRoot();
const adapters = join(root, 'examples', 'adapters');
const known = join(adapters, 'known-failures');

describe('an adapter', () => {
  const files = readdirSync(adapters, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:mjs|py|go|java)$/.test(name),
  );

  it('is one of those that scores are made of', () => {
    expect([...new Set(listedAdapters.map(({ file }) => file))].toSorted()).toEqual(files.toSorted());
  });

  it.each(files)('%s has eighty lines at most', (name) => {
    expect(readFileSync(join(adapters, name), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(80);
  });

  it.each(listedAdapters)('has failures that are known for a year at most: $name', ({ name }) => {
    const { waivers } = JSON.parse(readFileSync(join(known, `${name}.json`), 'utf8')) as {
      readonly waivers: readonly Waiver[];
    };
    const days = waivers.map(({ expires }) => expires);
    expect(days.filter((day) => day > dayFromNow(366))).toEqual([]);
    const [first] = days.toSorted();
    if (first !== undefined && first < dayFromNow(60)) {
      console.log(`what is known of ${name} ends on ${first}: "npm run scores -- --renew" asks again and prolongs it`);
    }
  });

  it('alone knows its SDK by name', () => {
    const names =
      /pop-core|openapi-|aliyun-(?:python|java)|alibabacloud[_-]|alibaba-cloud-sdk|libcloud|darabonba|(?:alb|slb)20/;
    const rooms = sourceFiles(readArchitecture()).filter(({ room }) =>
      /^(?:clients|cli|reports|bench)(?:\/|$)/.test(room),
    );
    expect(rooms.filter(({ text }) => names.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

/** Cases that wait, or move very many bytes. */
function isSlow({ subject: { steps, answers } }: PlannedClientCase): boolean {
  return (
    steps.length > 10 ||
    steps.some(({ readMs, connectMs, afterMs }) => (readMs ?? connectMs ?? afterMs) !== undefined) ||
    answers.some(({ items, padding, silence }) => (items ?? padding) !== undefined || silence === 'hang')
  );
}

/** Every case that is known to fail, and of each promise the first quick one, unless another SDK of the same make is asked that. */
function sampleOf({ name, file }: ListedAdapter, waivers: readonly Waiver[]): readonly string[] {
  const known = new Set(waivers.flatMap(({ behaviour }) => behaviour.map((one) => one.case)));
  const isFirstOfMake = listedAdapters.find((one) => one.file === file)?.name === name;
  return loadClientBook().requirements.flatMap((requirement) => {
    const cases = planClientCases(requirement);
    const first = isFirstOfMake ? cases.find((one) => one.level !== 'observe' && !isSlow(one)) : undefined;
    return cases.filter((one) => one === first || known.has(one.id)).map(({ id }) => id);
  });
}

describe.concurrent('the SDK of', () => {
  it.for(listedAdapters)('$name keeps and breaks what it is known to', async (listed, context) => {
    skipWithout(listed, context);
    const { name, command } = listed;
    const file = join(known, `${name}.json`);
    const { waivers } = JSON.parse(readFileSync(file, 'utf8')) as { readonly waivers: readonly Waiver[] };
    const out = freshFolder();
    const cases = sampleOf(listed, waivers).flatMap((id) => ['--case', id]);
    const options = ['--quiet', '--out', out, '--report', 'json', '--waivers', file, ...cases];
    const main = join(root, 'dist', 'cli', 'main.js');
    const { code, stdout } = await ended([main, 'client', ...options, '--', ...command]);
    context.expect(code, stdout).toBe(0);
    context.expect(reportIn(out, '.').run.complete).toBe(true);
  });
});

/** What a command of this package prints, and how it ends. */
function ended(args: readonly string[]): Promise<{ readonly code: number | null; readonly stdout: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout }));
  });
}
