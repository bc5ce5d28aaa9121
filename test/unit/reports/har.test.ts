import { Ajv } from 'ajv';
import harSchemas from 'har-schema';
import type { Har } from 'har-format';
import { expect, test } from 'vitest';
import { har } from '../../../reports/har.ts';
import { reversedReport, sampleReport } from './sample-report.ts';

const made = JSON.parse(har(sampleReport)) as Har;

test('har writes what its schema describes', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  const { har: whole = {}, ...parts } = harSchemas;
  for (const [name, schema] of Object.entries(parts)) ajv.addSchema(draft07(schema), `${name}.json`);
  const validate = ajv.compile(draft07(whole));
  expect([validate(made), validate.errors]).toEqual([true, null]);
  expect(validate({ log: { version: '1.2', creator: made.log.creator } })).toBe(false);
});

test('har holds each exchange of each failed case once, with the case as its comment', () => {
  const cases = sampleReport.requirements.flatMap(({ findings }) =>
    findings.map(({ caseId, exchanges }) => [caseId, exchanges.length] as const),
  );
  const wanted = [...new Map(cases).values()].reduce((sum, count) => sum + count, 0);
  expect(made.log.entries).toHaveLength(wanted);
  const [first] = made.log.entries;
  expect(made.log.entries.every(({ comment }) => cases.some(([id]) => id === comment))).toBe(true);
  expect(first?.request.url).toMatch(/^https?:\/\//);
});

test('har says why there is no answer, and decodes the query', () => {
  const silent = made.log.entries.filter(({ response }) => response.status === 0);
  expect(silent.map(({ response }) => response.comment)).toContain('connection reset before an answer arrived');
  const created = made.log.entries.find(({ request }) => request.url.includes('Bandwidth=5121'));
  expect(created?.request.queryString).toContainEqual({ name: 'Bandwidth', value: '5121' });
  expect(created?.startedDateTime).toBe(new Date(Date.parse(sampleReport.run.startedAt) + 120).toISOString());
});

test('har gives the same bytes whatever the order of the input', () => {
  expect(har(reversedReport)).toBe(har(sampleReport));
});

/** The published schemas are of draft 6, whose words that are used here mean the same. */
function draft07(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('draft-06', 'draft-07')) as object;
}
