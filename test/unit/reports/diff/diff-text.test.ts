import { expect, test } from 'vitest';
import { compareRuns } from '../../../../reports/diff/compare-runs.ts';
import { diffText } from '../../../../reports/diff/diff-text.ts';
import { hostileFindings } from '../sample-findings.ts';
import { runOf, withFindings } from '../sample-runs.ts';

const header = `A  clb, http://127.0.0.1:8080, all editions, seed 2014, run 1f2e3d4c of 2026-03-01T09:30:00.000Z
B  clb, http://127.0.0.1:8080, all editions, seed 2014, run 1f2e3d4c of 2026-03-01T09:30:00.000Z
`;

test('diffText shows what changed by sort, verdicts and findings, and ends with the counts', () => {
  const a = runOf({ One: 'pass', Two: 'fail', Three: 'pass', Four: 'pass', Five: 'pass' });
  const b = runOf({ One: 'fail', Two: 'pass', Three: 'not-run', Four: 'inconclusive', Five: 'pass' });
  expect(diffText(compareRuns(a, b), { color: false })).toBe(`${header}
New causes (1)
  1  A value outside the documented range is rejected.

Causes that are gone (1)
  1  A value outside the documented range is rejected.

Newly failing (1)
✗ clb.AddTags.One.range  must  pass → fail
    B expected  the request is rejected: Bandwidth 5121 is above 5120
    B actual    accepted with HTTP 200

Other verdicts (1)
  clb.AddTags.Four.range  must  pass → inconclusive
    B reason    because it is inconclusive

Not run on one side (1)
  clb.AddTags.Three.range  must  pass → not-run
    B reason    because it is not-run

Newly passing (1)
  clb.AddTags.Two.range  must  fail → pass
    A expected  the request is rejected: Bandwidth 5121 is above 5120
    A actual    accepted with HTTP 200

1 regression; 1 newly failing, 1 other verdicts, 1 not run on one side, 1 newly passing, 1 unchanged
`);
});

test('diffText warns loudly, and says when there is no difference', () => {
  const a = runOf({ One: 'pass' });
  const b = runOf({ One: 'pass' }, { complete: false, incompleteReason: 'interrupted' });
  const text = diffText(compareRuns(a, b), { color: true });
  expect(text).toContain('\u001B[31mWARNING\u001B[39m');
  expect(text).toContain('run B is incomplete (interrupted)');
  expect(text).toMatch(/No difference.*; 1 unchanged\n$/);
});

test('diffText cannot steer the terminal', () => {
  const text = diffText(compareRuns(runOf({ One: 'pass' }), withFindings(runOf({ One: 'fail' }), hostileFindings)), {
    color: false,
  });
  expect(text).toContain('</pre><script>');
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]|\p{Surrogate}/u);
});
