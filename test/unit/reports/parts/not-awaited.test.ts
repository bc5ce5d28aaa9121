import { describe, expect, it } from 'vitest';
import { html } from '../../../../reports/html/html.tsx';
import { markdown } from '../../../../reports/markdown.ts';
import { notAwaited } from '../../../../reports/parts/not-awaited.ts';
import { summary } from '../../../../reports/summary.ts';
import { sampleReport } from '../sample-report.ts';

const given = ['Read: Status', 'List: items <with> what was made', 'a', 'b', 'c'];
const report = { ...sampleReport, run: { ...sampleReport.run, notAwaited: given } };

describe('notAwaited', () => {
  it('names the first things that were given up and counts the rest', () => {
    expect(notAwaited(report)).toBe(
      'Waited for in vain, then only looked for: Read: Status; List: items <with> what was made; a; 2 more',
    );
    expect(notAwaited(sampleReport)).toBeUndefined();
  });

  it('stands once in the summary and in every page', () => {
    const words = /Waited for in vain/g;
    const texts = [summary(report, { color: false }), markdown(report), html(report)];
    expect(texts.map((text) => text.match(words)?.length)).toEqual([1, 1, 1]);
    expect(html(report)).toContain('items &lt;with> what');
    expect(summary(sampleReport, { color: false })).not.toMatch(words);
  });
});
