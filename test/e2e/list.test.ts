import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../../specs/package-root.ts';
import { outlineOf } from '../../cli/outline/outline.ts';
import { loadSpecBook } from '../../specs/read/load-spec-book.ts';
import { suites } from '../../suites/suites.ts';
import { freshFolder, runCli } from './run-cli.ts';

interface Listed {
  readonly id: string;
  readonly sources: readonly { readonly document: string; readonly edition: string; readonly section: string }[];
  readonly spec: { readonly file: string; readonly pointer: string };
  readonly cases: number;
  readonly level: string;
  readonly actions: readonly string[];
  readonly untestable?: { readonly class: string; readonly why: string };
  readonly coveredBy?: string;
}

interface ListedAction {
  readonly action: string;
  readonly parameters: readonly { readonly name: string; readonly required: boolean }[];
}

async function list<T>(...args: string[]): Promise<readonly T[]> {
  const { stdout, code } = await runCli(['list', ...args, '--json'], freshFolder());
  expect(code).toBe(0);
  return JSON.parse(stdout) as readonly T[];
}

async function expectLineForEach(what: string, rows: readonly unknown[]): Promise<void> {
  const { stdout } = await runCli(['list', what], freshFolder());
  expect(stdout.endsWith('\n')).toBe(true);
  expect(stdout.trimEnd().split('\n')).toHaveLength(rows.length);
}

function at(value: unknown, pointer: string): unknown {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>> | undefined)?.[key], value);
}

describe('list requirements', () => {
  let requirements: readonly Listed[];
  beforeAll(async () => {
    requirements = await list<Listed>('requirements');
  });

  it('gives every requirement its documents, its place in the specs, and cases or a reason', async () => {
    const documents = new Map(
      (await list<{ id: string; edition: string }>('documents')).map(({ id, edition }) => [id, edition]),
    );
    const files = new Map<string, unknown>();
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(requirements.length);
    for (const requirement of requirements) {
      expect(Object.keys(requirement).slice(0, 11)).toEqual([
        'id',
        'service',
        'action',
        'actions',
        'subject',
        'kind',
        'level',
        'statement',
        'sources',
        'expect',
        'spec',
      ]);
      for (const { document, edition, section } of requirement.sources) {
        expect(documents.get(document), `${requirement.id}: ${document}`).toBe(edition);
        expect(section).not.toBe('');
      }
      const { file, pointer } = requirement.spec;
      if (!files.has(file)) files.set(file, parse(readFileSync(join(packageRoot(), file), 'utf8')));
      expect(at(files.get(file), pointer), `${requirement.id}: ${file}${pointer}`).toBeDefined();
      const explained =
        requirement.cases > 0 || requirement.untestable !== undefined || requirement.coveredBy !== undefined;
      expect(explained, requirement.id).toBe(true);
    }
  });

  it('says what the plan says of their cases, with and without an edition', async () => {
    const book = loadSpecBook('clb');
    const said = (listed: readonly Listed[]): unknown =>
      listed.map(({ id, level, cases, actions }) => [id, { level, cases, actions }]);
    for (const edition of [undefined, '2018']) {
      const listed = edition === undefined ? requirements : await list<Listed>('requirements', '--edition', edition);
      expect(said(listed)).toEqual(Object.entries(outlineOf(book, suites, edition)));
    }
  });

  it('is a line for each as text', async () => {
    await expectLineForEach('requirements', requirements);
  });

  it('has a source for every requirement but those that no document speaks of', () => {
    const silent = requirements.filter(({ sources }) => sources.length === 0);
    const others = silent.filter(({ id }) => !id.endsWith('.RegionId.reference'));
    expect(others.map(({ id }) => id)).toEqual([
      'clb.DeleteLoadBalancer.LoadBalancerId.reference',
      'clb.ListTLSCipherPolicies.TLSCipherPolicyId.reference',
    ]);
  });
});

describe('list actions', () => {
  it('names parameters as the edition asked for spells them', async () => {
    const names = async (edition: string): Promise<readonly string[]> => {
      const actions = await list<ListedAction>('actions', '--edition', edition);
      return (
        actions.find(({ action }) => action === 'CreateLoadBalancerTCPListener')?.parameters.map(({ name }) => name) ??
        []
      );
    };
    expect(await names('2018')).toContain('HealthCheckInterval');
    expect(await names('2018')).not.toContain('Description');
    expect(await names('2026')).toContain('healthCheckInterval');
  });

  it('lists every described action with its parameters and response', async () => {
    const actions = await list<ListedAction>('actions');
    expect(actions).toHaveLength(readdirSync(join(packageRoot(), 'specs/clb/actions')).length);
    for (const action of actions) {
      expect(Object.keys(action)).toEqual(['service', 'action', 'group', 'editions', 'parameters', 'response']);
      expect(action.parameters.length).toBeGreaterThan(0);
    }
  });
});

describe('list faults', () => {
  it('lists faults over all seams', async () => {
    const faults = await list<{ seam: string }>('faults');
    expect(faults.length).toBeGreaterThan(1000);
    expect(new Set(faults.map(({ seam }) => seam)).size).toBe(4);
  });
});

describe('lists as text', () => {
  it.each(['actions', 'suites', 'faults', 'documents'])('give a line for each of the %s', async (what) => {
    await expectLineForEach(what, await list<unknown>(what));
  });
});

it('list permissions prints what a part of a run needs', async () => {
  const args = ['list', 'permissions', '--requirement', 'clb.AddTags.offered'];
  const { stdout } = await runCli(args, freshFolder());
  expect(JSON.parse(stdout)).toMatchObject({ Statement: [{ Action: ['slb:AddTags'] }] });
  const rows = await list<{ action: string }>('permissions', ...args.slice(2));
  expect(rows).toEqual([{ permission: 'slb:AddTags', action: 'AddTags', cases: 1 }]);
});
