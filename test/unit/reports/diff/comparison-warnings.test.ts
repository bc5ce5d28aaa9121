import { expect, test } from 'vitest';
import { comparisonWarnings } from '../../../../reports/diff/comparison-warnings.ts';
import { sampleReport } from '../sample-report.ts';
import { runOf } from '../sample-runs.ts';

test('comparisonWarnings says nothing of two complete runs of one kind', () => {
  expect(comparisonWarnings(runOf({}), runOf({}, { id: 'x', startedAt: 'y', durationMs: 1 }))).toEqual([]);
});

test('comparisonWarnings names first that B is incomplete, then all that differs', () => {
  const a = runOf({}, { options: { format: 'json', action: ['AddTags', 'SetName'] } });
  const b = {
    ...sampleReport,
    tool: { name: 'slb-conformance', version: '0.2.0' },
    run: { ...sampleReport.run, service: 'alb', seed: 7, edition: '2024', options: { format: 'xml' } },
  };
  expect(comparisonWarnings(a, b)).toEqual([
    'run B is incomplete (the target stopped answering after 61 requests): what it did not run is not compared',
    'service differs: clb in A, alb in B',
    'edition differs: all editions in A, 2024 in B',
    'seed differs: 2014 in A, 7 in B; findings are compared without drawn values',
    'version of the tool differs: 0.1.0 in A, 0.2.0 in B',
    'option action differs: AddTags,SetName in A, not given in B',
    'option format differs: json in A, xml in B',
  ]);
});
