import { describe, expect, test } from 'vitest';
import { compareRuns } from '../../../../reports/diff/compare-runs.ts';
import { diffMarkdown } from '../../../../reports/diff/diff-markdown.ts';
import { hostileFindings } from '../sample-findings.ts';
import { largeReport } from '../sample-report.ts';
import { runOf, withFindings } from '../sample-runs.ts';

describe('diffMarkdown', () => {
  test('shows counts, and what changed with verdicts and findings', () => {
    const text = diffMarkdown(compareRuns(runOf({ One: 'pass', Two: 'pass' }), runOf({ One: 'fail', Two: 'waived' })));
    expect(text.split('\n')[0]).toBe('## ✗ 1 regression');
    expect(text).toContain('| 1 | 0 | 1 | 0 | 0 | 0 |');
    const lines = text.split('\n');
    expect(lines.slice(lines.indexOf('### Newly failing'), lines.indexOf('### Other verdicts') + 1)).toEqual([
      '### Newly failing',
      '',
      '- `clb.AddTags.One.range` (**regression**, must): pass → fail',
      '  - B expected `the request is rejected: Bandwidth 5121 is above 5120`, actual `accepted with HTTP 200`',
      '',
      '### Other verdicts',
    ]);
  });

  test('shows twenty of each sort and counts the rest', () => {
    const many = largeReport(2000, 'all');
    const none = { ...many, requirements: many.requirements.map((entry) => ({ ...entry, verdict: 'pass' as const })) };
    const text = diffMarkdown(compareRuns(none, many));
    expect(text.match(/^- `/gm)).toHaveLength(20);
    expect(text).toContain('\nand 1980 more\n');
  });

  test('warns, and keeps hostile text as text', () => {
    const b = withFindings(runOf({ One: 'fail' }, { complete: false, incompleteReason: '<b> @team' }), hostileFindings);
    const text = diffMarkdown(compareRuns(runOf({ One: 'pass' }), b));
    expect(text).toContain(String.raw`**Warning:** run B is incomplete \(\<b\> @<!-- -->team\)`);
    const outside = text.replaceAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|<!-- -->|\\./g, '');
    expect(outside).not.toMatch(/[<>]/);
  });
});
