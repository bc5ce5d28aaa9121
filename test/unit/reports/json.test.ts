import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { json } from '../../../reports/json.ts';
import { requirementKinds } from '../../../specs/requirement-kind.ts';
import { largeReport, reversedReport, sampleReport } from './sample-report.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const schema = JSON.parse(
  readFileSync(new URL('../../../specs/schemas/report.schema.json', import.meta.url), 'utf8'),
) as { definitions: { kind: { enum: string[] } } };
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);

/** Fields that the report type marks optional, and the places whose names are free. */
const optional = new Set([
  'reason',
  'at',
  'follows',
  'response',
  'problem',
  'incompleteReason',
  'actions',
  'notRun',
  'config',
  'suite',
  'madeBy',
  'judgedBy',
]);
const free = new Set(['options', 'headers', 'config', 'judgedBy']);

const text = json(sampleReport);

/** `observed` is optional in a requirement and required in an observation and in a row of the coverage. */
function isOptional(name: string, path: readonly string[]): boolean {
  if (name === 'notRun' && path.length > 0) return false;
  return optional.has(name) || (name === 'observed' && path.length === 2 && path[0] === 'requirements');
}

function parsed(): Json {
  return JSON.parse(text) as Json;
}

/** Paths of all objects whose names are fixed. */
function objects(value: Json, path: readonly string[] = []): string[][] {
  if (value === null || typeof value !== 'object' || free.has(path.at(-1) ?? '')) return [];
  const own = Array.isArray(value) ? [] : [[...path]];
  return [...own, ...Object.entries(value).flatMap(([name, child]) => objects(child, [...path, name]))];
}

function at(value: Json, path: readonly string[]): Record<string, Json> {
  return path.reduce<Json>((inner, name) => (inner as Record<string, Json>)[name] ?? null, value) as Record<
    string,
    Json
  >;
}

describe('json', () => {
  test('holds the whole report and ends in a line break', () => {
    expect(JSON.parse(text)).toMatchObject({ run: sampleReport.run, totals: sampleReport.totals });
    expect(text.endsWith('}\n')).toBe(true);
    expect(text).toContain('\n  "schemaVersion": "1.0"');
  });

  test('orders requirements by id and findings by case', () => {
    const report = JSON.parse(json(reversedReport)) as typeof sampleReport;
    const ids = report.requirements.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    for (const { findings } of report.requirements) {
      const cases = findings.map(({ caseId }) => caseId);
      expect(cases).toEqual(cases.toSorted());
    }
  });

  test('gives the same bytes whatever the order of the input', () => {
    expect(json(reversedReport)).toBe(text);
  });
});

describe('report.schema.json', () => {
  test('accepts reports', () => {
    for (const report of [text, json(largeReport(3, 'all')), json({ ...sampleReport, requirements: [] })]) {
      validate(JSON.parse(report));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  test('refuses a report without any one of its required fields', () => {
    const misses = objects(parsed()).flatMap((path) =>
      Object.keys(at(parsed(), path))
        .filter((name) => !isOptional(name, path))
        .filter((name) => {
          const broken = parsed();
          delete at(broken, path)[name];
          return validate(broken);
        })
        .map((name) => [...path, name].join('.')),
    );
    expect(misses).toEqual([]);
  });

  test('accepts a report without any one of its optional fields', () => {
    const refused = objects(parsed()).flatMap((path) =>
      Object.keys(at(parsed(), path))
        .filter((name) => isOptional(name, path))
        .filter((name) => {
          const smaller = parsed();
          delete at(smaller, path)[name];
          return !validate(smaller);
        }),
    );
    expect(refused).toEqual([]);
  });

  test('refuses a field that it does not know, anywhere', () => {
    const accepted = objects(parsed()).filter((path) => {
      const broken = parsed();
      at(broken, path)['unknown'] = 1;
      return validate(broken);
    });
    expect(accepted).toEqual([]);
  });

  test('knows the kinds of the specs', () => {
    expect(schema.definitions.kind.enum).toEqual([...requirementKinds]);
  });
});
