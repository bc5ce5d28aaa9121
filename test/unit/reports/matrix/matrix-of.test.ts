import { describe, expect, it } from 'vitest';
import { matrixHtml } from '../../../../reports/matrix/matrix-html.tsx';
import { matrixMarkdown } from '../../../../reports/matrix/matrix-markdown.ts';
import { matrixOf, type NamedReport } from '../../../../reports/matrix/matrix-of.ts';
import type { Verdict } from '../../../../reports/model/run-report.ts';
import { hostile } from '../sample-findings.ts';
import { runOf } from '../sample-runs.ts';

/** A run with totals that fit its verdicts. */
function named(name: string, verdicts: Readonly<Record<string, Verdict>>): NamedReport {
  const report = runOf(verdicts);
  const count = (wanted: Verdict): number => Object.values(verdicts).filter((one) => one === wanted).length;
  const [pass, fail, waived, error] = [count('pass'), count('fail'), count('waived'), count('error')];
  const rest = { inconclusive: 0, notApplicable: 0, notRun: count('not-run') };
  const requirements = { pass, fail, waived, error, ...rest };
  return { name, report: { ...report, waivers: [], totals: { ...report.totals, requirements } } };
}

const good = named('good', { One: 'pass', Two: 'pass', Three: 'fail', Four: 'pass' });
const bad = named('bad', { One: 'fail', Two: 'pass', Three: 'fail', Four: 'not-run' });
const tiny = named('tiny', { One: 'fail' });
const matrix = matrixOf([good, bad, tiny]);

describe('matrixOf', () => {
  it('puts first what breaks most of what it was tested for', () => {
    expect(matrix.columns.map(({ name }) => name)).toEqual(['tiny', 'bad', 'good']);
  });

  it('counts what each breaks and keeps of an action, and what is open', () => {
    expect(matrix.rows).toEqual([
      {
        action: 'AddTags',
        cells: [
          { pass: 0, fail: 1, open: 3 },
          { pass: 1, fail: 2, open: 1 },
          { pass: 3, fail: 1, open: 0 },
        ],
      },
    ]);
  });

  it('lists what some keep and some break, and not what all break', () => {
    expect(matrix.differences.map(({ id, verdicts }) => [id, verdicts])).toEqual([
      ['clb.AddTags.One.range', ['fail', 'fail', 'pass']],
      ['clb.AddTags.Three.range', [null, 'fail', 'fail']],
    ]);
    expect(matrixOf([bad, { ...bad, name: 'again' }]).differences).toEqual([]);
  });

  it('says the same whatever the order of the reports', () => {
    expect(matrixOf([tiny, bad, good])).toEqual(matrix);
  });
});

describe('as Markdown and as HTML', () => {
  it('a matrix names each implementation, its verdict, and where they differ', () => {
    const markdown = matrixMarkdown(matrix);
    expect(markdown).toContain('| good | ✗ Does not conform: 1 of 4 promises broken | 3 | 1 | 1 | 0 | 0 | all |');
    expect(markdown).toContain('| `AddTags` | ✗ 1 of 1 | ✗ 2 of 3 | ✗ 1 of 4 |');
    expect(markdown).toContain('| `clb.AddTags.One.range` | ✗ fail | ✗ fail | ✓ pass |');
    const html = matrixHtml(matrix);
    expect(html).toContain('<th scope="col">tiny</th><th scope="col">bad</th><th scope="col">good</th>');
    expect(html.match(/class="v fail"/g)).toHaveLength(3 + 4);
  });

  it('a matrix of those that agree says so', () => {
    const same = matrixOf([good, { ...good, name: 'again' }]);
    expect(matrixMarkdown(same)).toContain('Each promise is kept by all or by none of them.');
    expect(matrixHtml(same)).toContain('Each promise is kept by all or by none of them.');
  });

  it('no name breaks out of its place', () => {
    const odd = matrixOf([{ ...good, name: `${hostile} | x` }, bad]);
    expect(matrixHtml(odd)).not.toContain('<script>');
    const lines = matrixMarkdown(odd).split('\n');
    const row = lines.find((line) => line.includes('3 | 1 | 1 | 0 | 0 | all'));
    expect(row?.replaceAll(String.raw`\|`, '').split('|')).toHaveLength(10);
  });
});
