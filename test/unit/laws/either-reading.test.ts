import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { constraintCases } from '../../../generators/constraint-cases.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { ruleCases } from '../../../generators/rule-cases.ts';
import { shownAs } from '../../../generators/read-back-cases.ts';
import type { Call } from '../../../cases/call.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { packageRoot } from '../../../specs/package-root.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';

const book = misprinted();

/** The specs of CLB, in which the guide has its say on a parameter of which nothing suits both its letter and its erratum. */
function misprinted(): ReturnType<typeof loadSpecBook> {
  const folder = mkdtempSync(join(tmpdir(), 'slb-conformance-'));
  cpSync(join(packageRoot(), 'specs', 'clb'), join(folder, 'clb'), { recursive: true });
  const file = join(folder, 'clb', 'parameters.yaml');
  const told = readFileSync(file, 'utf8').replace(
    "enum: { '2019 2024 2026': [white, black] }",
    "enum: { '2018': { values: [white, black], letter: [whitelist, blacklist] }, '2019 2024 2026': [white, black] }",
  );
  expect(told).toContain('letter: [whitelist, blacklist]');
  writeFileSync(file, told);
  return loadSpecBook('clb', folder);
}

function contextOf(edition?: string): PlanningContext {
  return { book, editions: book.service.editions, edition, seed: () => 1 };
}

function answers(name: string, wanted: string, kind: 'range' | 'enum', edition?: string): Record<string, string> {
  const action = actionNamed(book, name);
  const parameter = action.parameters.find((one) => one.name === wanted);
  if (!parameter) throw new Error(`${name} has no ${wanted}`);
  const cases = constraintCases(action, parameter, kind, contextOf(edition));
  return Object.fromEntries(cases.map(({ plan }) => [valueIn(plan.call, wanted), plan.expect.answer]));
}

function valueIn({ parameters }: Call, name: string): string {
  const value = parameters[name];
  return typeof value === 'string' ? value : '';
}

describe('what an erratum reads otherwise than it is printed', () => {
  const tcp = 'CreateLoadBalancerTCPListener';

  it.each([undefined, '2018'])('is only observed where the two differ, under %s', (edition) => {
    const timeouts = answers(tcp, 'PersistenceTimeout', 'range', edition);
    expect(timeouts).toMatchObject({ 0: 'observe', 10: 'accept', 900: 'accept', 901: 'observe', 3600: 'observe' });
    expect(timeouts).toMatchObject({ '-1': 'reject', 3601: 'reject' });
    const types = answers(tcp, 'AclType', 'enum', edition);
    expect(types).toMatchObject({ white: 'observe', 'no-such-value': 'reject' });
  });

  it('binds the editions that have no such misprint', () => {
    expect(answers(tcp, 'PersistenceTimeout', 'range', '2026')).toMatchObject({ 0: 'accept', 3600: 'accept' });
    expect(answers(tcp, 'AclType', 'enum', '2026')).toMatchObject({ white: 'accept', whitelist: 'reject' });
  });

  it('is kept by calls under the edition that it stands in, and under none', () => {
    for (const protocol of ['HTTP', 'HTTPS', 'TCP', 'UDP']) {
      const action = actionNamed(book, `SetLoadBalancer${protocol}ListenerAttribute`);
      const port = (edition?: string): unknown =>
        buildCall(action, {}, contextOf(edition), 1).parameters['BackendServerPort'];
      expect([undefined, '2018', '2019', '2024', '2026'].map(port)).toEqual([
        '80',
        '80',
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  it('may be what a refusal is about', () => {
    const action = actionNamed(book, tcp);
    const rule = action.rules.find(({ name, parameter }) => name === 'with-access-control' && parameter === 'AclId');
    const codes = (edition?: string): readonly string[] => {
      const [broken] = rule ? ruleCases(action, rule, contextOf(edition)) : [];
      const { expect: wanted } = broken?.plan ?? {};
      return wanted?.answer === 'reject'
        ? [...wanted.errors.named, ...wanted.errors.listed].map(({ code }) => code)
        : [];
    };
    expect(codes('2018')).toContain('InvalidParameter');
    expect(codes()).toContain('InvalidParameter');
    expect(codes('2018')).toContain('MissingParameter');
  });

  it('may show a field under its other name', () => {
    const reader = actionNamed(book, 'DescribeLoadBalancerTCPListenerAttribute');
    const field = reader.response.find(({ path }) => path === 'HealthCheckConnectTimeout');
    expect(field && shownAs(field, '5')).toMatchObject({ misprintedAs: 'HealthCheckTimeout' });
  });
});
