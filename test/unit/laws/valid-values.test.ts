import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constraintCases } from '../../../generators/constraint-cases.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { mixedText } from '../../../generators/values/text-candidates.ts';
import { parameterClasses } from '../../../generators/values/parameter-classes.ts';
import { plainValue, validValue } from '../../../generators/values/sample-value.ts';
import { hasLength, inEnum, inRange, listsAddresses, matchesPattern } from '../../../specs/oracle/constraints.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import { leavesOpen } from '../../../specs/oracle/left-open.ts';
import { judgeItems } from '../../../specs/oracle/items.ts';
import { judge, type Accepts } from '../../../specs/oracle/judge.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';
import type { Parameter } from '../../../specs/parameter.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { Point } from '../../../specs/point.ts';

const book = loadSpecBook('clb');
const { editions } = book.service;
const asked = [undefined, ...editions];

/** The editions of which one constraint alone refuses a text, or only an open list leaves it out everywhere. */
function refusedBy(parameter: Parameter, text: string): readonly string[] {
  const { range, enum: values, length, pattern, addresses, separator } = parameter;
  const against = <T>(kind: string, point: Point<T> | undefined, accepts: Accepts<T>): readonly string[] => {
    if (!point || point.statements.length === 0) return [];
    const { expect: verdict, rejecting } = judge(point, accepts, { editions });
    return verdict === 'silent'
      ? [`no edition accepts it: ${kind}`]
      : rejecting.map((edition) => `${edition}: ${kind}`);
  };
  return [
    ...against('range', range, (it) => inRange(it, text)),
    ...against('enum', values, (it) => inEnum(it, text, separator)),
    ...against('length', length, (it) => hasLength(it, text)),
    ...against('pattern', pattern, (it) => matchesPattern(it, text)),
    ...against('addresses', addresses, (it) => listsAddresses(it, text)),
  ];
}

const parameters = book.actions.flatMap((action) => action.parameters.map((parameter) => ({ action, parameter })));

function textsOf(parameter: Parameter, edition: string | undefined): readonly string[] {
  const scope = { editions, edition };
  const arbitrary = validValue(parameter, scope);
  const drawn = arbitrary ? fc.sample(arbitrary, { seed: 11, numRuns: 25 }) : [];
  const classes = parameterClasses(parameter, scope).map(({ value }) => value);
  const mixed = parameter.pattern && !parameter.enum ? [mixedText(parameter, scope)] : [];
  // Where nothing is valid both by the letter of an edition and as it is read, plain calls cannot do without a value.
  const plain = arbitrary ? [plainValue(parameter, scope, 3)] : [];
  return [...drawn, ...classes, ...mixed, ...plain].filter((value) => typeof value === 'string');
}

function contextOf(edition: string | undefined): PlanningContext {
  return { book, editions, edition, seed: () => 1 };
}

function answers(
  action: ActionSpec,
  name: string,
  kind: 'enum' | 'pattern' | 'structure' | 'list-size',
  edition?: string,
): object {
  const parameter = action.parameters.find((candidate) => candidate.name === name);
  if (!parameter) throw new Error(`${action.name} has no ${name}`);
  const cases = constraintCases(action, parameter, kind, contextOf(edition));
  return Object.fromEntries(cases.map(({ variant, plan }) => [variant, plan.expect.answer]));
}

describe('valid values', () => {
  it.each(asked)('are refused by no edition, asked for %s', (edition) => {
    const refused = parameters.flatMap(({ action, parameter }) =>
      textsOf(parameter, edition)
        .map((text) => ({ text, by: refusedBy(parameter, text) }))
        .filter(({ by }) => by.length > 0)
        .map(({ text, by }) => `${action.name}.${parameter.name}=${text}: ${by.join(', ')}`),
    );
    expect(refused).toEqual([]);
  });

  it('are the same whichever edition is asked for, but for what an open list of it leaves out', () => {
    for (const { parameter } of parameters) {
      const standard = textsOf(parameter, undefined);
      for (const edition of editions) {
        const texts = textsOf(parameter, edition);
        const isOpen = standard.some((text) => leavesOpen(parameter, text, { editions, edition }));
        const drawn = texts.slice(0, 25);
        if (isOpen) expect(drawn.filter((text) => leavesOpen(parameter, text, { editions, edition }))).toEqual([]);
        else expect(texts).toEqual(standard);
      }
    }
  });

  it('include one between the bounds where one edition lists a sentinel only', () => {
    const bandwidth = actionNamed(book, 'CreateLoadBalancerHTTPListener').parameters.find(
      ({ name }) => name === 'Bandwidth',
    );
    if (!bandwidth) throw new Error('there is no bandwidth');
    const { holder, ...unheld } = bandwidth;
    const namesOf = (parameter: Parameter): readonly string[] =>
      parameterClasses(parameter, { editions }).map(({ name }) => name);
    expect(namesOf(unheld)).toEqual(expect.arrayContaining(['min', 'max', 'inside', 'sentinel-minus-1']));
    // None but the sentinel is promised whatever the instance.
    expect(holder?.unless).toEqual(['-1']);
    expect(namesOf(bandwidth)).toEqual(['sentinel-minus-1']);
  });
});

describe('values outside an open list', () => {
  it.each(asked)('are observed, asked for %s', (edition) => {
    const open = parameters.flatMap(({ action, parameter }) => {
      const speaking = parameter.enum?.statements.filter((it) => edition === undefined || it.edition <= edition) ?? [];
      const isOpen = speaking.length > 0 && speaking.every(({ partial }) => partial);
      return isOpen && !parameter.untestable && parameter.separator === undefined ? [{ action, parameter }] : [];
    });
    for (const { action, parameter } of open) {
      const { name } = parameter;
      expect(answers(action, name, 'enum', edition), name).toMatchObject({ unknown: 'observe' });
    }
    if (edition === undefined || edition >= '2024') expect(open.length).toBeGreaterThan(5);
  });

  it('are in no combination', () => {
    const list = actionNamed(book, 'DescribeLoadBalancers');
    for (const parameter of list.parameters.filter(({ enum: values }) => values?.statements.some((it) => it.partial))) {
      const values = parameterClasses(parameter, { editions }).map(({ value }) => value);
      expect(values).not.toContain('no-such-value');
      expect(values.filter((value) => typeof value === 'string' && value === value.toUpperCase())).toEqual([]);
    }
  });
});

describe('a bound that only another edition states', () => {
  it('is neither a promise of the edition asked for nor a licence', () => {
    const rename = actionNamed(book, 'SetLoadBalancerName');
    const remove = actionNamed(book, 'RemoveListenerWhiteListItem');
    expect(answers(rename, 'LoadBalancerName', 'pattern', '2024')).toMatchObject({ 'first-digit': 'observe' });
    expect(answers(remove, 'SourceItems', 'structure', '2024')).toMatchObject({ 'forbidden-0.0.0.0': 'observe' });
    expect(answers(remove, 'SourceItems', 'structure', '2018')).toMatchObject({ 'forbidden-0.0.0.0': 'reject' });
  });

  it('says nothing of shorter lists where only their greatest size is stated', () => {
    const source = { document: 'd', edition: '2018', section: 's' };
    const sizes = { '2018': { min: 2, max: 2, fields: {} }, '2019': { max: 2, fields: {} } };
    const statements = Object.entries(sizes).map(
      ([edition, prose]) => ({ edition, level: 'must', source, prose }) as const,
    );
    const lists = { statements, errors: [], pointer: '' };
    const verdict = (size: number, edition: string): string =>
      judgeItems(
        lists,
        'list-size',
        Array.from({ length: size }, () => ({})),
        { editions, edition },
      ).expect;
    expect(['2018', '2019'].map((edition) => verdict(1, edition))).toEqual(['reject', 'silent']);
    expect(['2018', '2019'].map((edition) => verdict(3, edition))).toEqual(['reject', 'reject']);
  });
});
