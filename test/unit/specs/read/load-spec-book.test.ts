import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { readSpecFile } from '../../../../specs/read/read-spec-file.ts';
import { packageRoot } from '../../../../specs/package-root.ts';
import { SpecError } from '../../../../specs/spec-error.ts';

type Mistake = readonly [title: string, file: string, from: string | RegExp, to: string, message: RegExp];

const start = 'actions/StartLoadBalancerListener.yaml';

const mistakes: readonly Mistake[] = [
  ['broken YAML', start, 'parameters:', 'parameters: [', /StartLoadBalancerListener\.yaml:\d+:\d+: /],
  [
    'an unknown key',
    start,
    'group:',
    'grp:',
    /StartLoadBalancerListener\.yaml:\d+:\d+: .*(unknown key "grp"|must have required property 'group')/,
  ],
  [
    'a wrong type',
    'parameters.yaml',
    'type: integer',
    'type: number',
    /parameters\.yaml:\d+:\d+: \/parameters\/\w+\/type: must be one of string, integer/,
  ],
  [
    'an edition without a document',
    start,
    /^ *'2018': \{ document: guide-2018[^\n]*\n/m,
    '',
    /edition 2018 has no entry under "documents"/,
  ],
  [
    'an action described twice',
    start,
    'action: StartLoadBalancerListener',
    'action: StopLoadBalancerListener',
    /already described/,
  ],
  [
    'a pair that is neither promised nor left to another requirement',
    'lifecycles/load-balancer.yaml',
    ', promisedBy: load-balancer.effect.born-active',
    '',
    /load-balancer\.yaml:\d+:\d+: \/rules\/0: must have required property/,
  ],
  [
    'an unknown level',
    'gateway.yaml',
    'level: must',
    'level: shall',
    /gateway\.yaml:\d+:\d+: \/topics\/\d+\/level: must be one of must, should, observe/,
  ],
  [
    'a status that is no HTTP status',
    'service.yaml',
    'status: 400',
    'status: 4000',
    /service\.yaml:\d+:\d+: .*status: must be <= 599/,
  ],
];

describe('loadSpecBook', () => {
  it.each(mistakes)('names file and place of %s', (_title, file, from, to, message) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'slb-conformance-')), 'specs');
    cpSync(join(packageRoot(), 'specs', 'clb'), join(folder, 'clb'), { recursive: true });
    const path = join(folder, 'clb', file);
    const text = readFileSync(path, 'utf8');
    expect(text.replace(from, to)).not.toBe(text);
    writeFileSync(path, text.replace(from, to));
    const mistake = mistakeIn(folder);
    expect(mistake).toBeInstanceOf(SpecError);
    expect(mistake?.message).toMatch(message);
  });

  it('loads the same specs from any folder', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'slb-conformance-')), 'specs');
    cpSync(join(packageRoot(), 'specs', 'clb'), join(folder, 'clb'), { recursive: true });
    const names = (where?: string): readonly string[] => loadSpecBook('clb', where).actions.map(({ name }) => name);
    expect(names(folder)).toEqual(names());
  });

  it('loads those of the package once, and anew whoever says how a file is read', () => {
    const files: string[] = [];
    const anew = loadSpecBook('clb', undefined, (path, schema) => {
      files.push(path);
      return readSpecFile(path, schema);
    });
    expect(files.length).toBeGreaterThan(anew.actions.length);
    expect(loadSpecBook('clb')).toBe(loadSpecBook('clb'));
    expect(anew).not.toBe(loadSpecBook('clb'));
    expect(anew).toEqual(loadSpecBook('clb'));
  });
});

function mistakeIn(folder: string): Error | undefined {
  try {
    loadSpecBook('clb', folder);
    return undefined;
  } catch (error) {
    return error as Error;
  }
}
