import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { changes, compareRuns } from '../../../../reports/diff/compare-runs.ts';
import { diffJson } from '../../../../reports/diff/diff-json.ts';
import { reversedReport, sampleReport } from '../sample-report.ts';
import { runOf } from '../sample-runs.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../../specs/schemas/diff.schema.json', import.meta.url), 'utf8'),
) as {
  definitions: { requirement: { properties: { change: { enum: string[] } } } };
};
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

test('diffJson writes what the published schema describes, the same bytes whatever the order of the input', () => {
  const other = runOf({ One: 'fail', Two: 'error', Three: 'not-run' });
  const text = diffJson(compareRuns(sampleReport, other));
  expect(validate(JSON.parse(text)), JSON.stringify(validate.errors)).toBe(true);
  expect(diffJson(compareRuns(reversedReport, other))).toBe(text);
});

test('diff.schema.json knows the sorts of change and refuses others', () => {
  expect(schema.definitions.requirement.properties.change.enum).toEqual([...changes]);
  expect(validate({ ...compareRuns(sampleReport, sampleReport), unknown: 1 })).toBe(false);
});
