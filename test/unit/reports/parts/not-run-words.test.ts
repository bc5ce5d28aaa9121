import { describe, expect, it } from 'vitest';
import type { Finding, ReportedCause, ReportedRequirement, RunReport } from '../../../../reports/model/run-report.ts';
import { markdown } from '../../../../reports/markdown.ts';
import { partlyRun } from '../../../../reports/parts/not-run-words.ts';
import { summary } from '../../../../reports/summary.ts';
import { html } from '../../../../reports/html/html.tsx';
import { rangeFindings } from '../sample-findings.ts';
import { sampleReport } from '../sample-report.ts';

/** The report with so many cases of its passed requirements left out, one after the other. */
function without(...counts: readonly number[]): RunReport {
  const left = counts.values();
  const requirements = sampleReport.requirements.map((one): ReportedRequirement => {
    const notRun = one.verdict === 'pass' ? left.next().value : undefined;
    return notRun === undefined ? one : { ...one, reason: 'no X', cases: { ...one.cases, notRun } };
  });
  return { ...sampleReport, requirements };
}

describe('partlyRun', () => {
  it('counts what was judged without some of its cases', () => {
    expect(partlyRun(sampleReport)).toBeUndefined();
    expect(partlyRun(without(3))).toBe('1 requirement was judged without 3 of its cases, which did not run');
    expect(partlyRun(without(3, 4))).toBe('2 requirements were judged without 7 of their cases, which did not run');
  });

  it('stands once in the summary and in the Markdown, and not beside each that passed', () => {
    const text = summary(without(3, 4), { color: false });
    expect(text.match(/did not run/g)).toHaveLength(1);
    expect(text).not.toContain('no X');
    expect(summary({ ...without(1), notRun: [] }, { color: false })).toContain('judged without 1 of its cases');
    expect(markdown(without(3, 4))).toContain('judged without 7 of their cases');
  });
});

describe('notRunWords', () => {
  const unsigned: ReportedCause = {
    id: 'accepted requests',
    title: 'Requests are carried out that must be refused',
    place: 'requests',
    deviation: 'accepted',
    level: 'must',
    whole: true,
    lacks: 'authentication',
    explains: ['clb.CreateLoadBalancerTCPListener.Bandwidth.range'],
    example: rangeFindings[0] as Finding,
  };
  const config = /"authentication": ?false/g;
  const blocks = (report: RunReport): readonly number[] => {
    const page = html(report).replaceAll('&quot;', '"');
    return [summary(report, { color: false }), markdown(report), page].map((text) => [...text.matchAll(config)].length);
  };

  it('give one block for the config file in every report, whether or not all was run', () => {
    expect(blocks({ ...sampleReport, causes: [] })).toEqual([0, 0, 0]);
    expect(blocks({ ...sampleReport, causes: [unsigned] })).toEqual([1, 1, 1]);
    const ran = { ...sampleReport, causes: [unsigned], notRun: [] };
    expect(blocks(ran)).toEqual([1, 1, 1]);
    expect(summary(ran, { color: false })).toContain(
      '\n\nTo be asked for nothing that is missing as a whole, say in the config file:\n{',
    );
    expect(html(ran)).toContain('<p>Every requirement was run.</p><p>To be asked for nothing');
    expect(html(ran)).toContain('<h3 id="lacking">');
  });
});
