import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { html } from '../../../../reports/html/html.tsx';
import type { ReportedCause, RunReport } from '../../../../reports/model/run-report.ts';
import { requirementKinds, type RequirementKind } from '../../../../specs/requirement-kind.ts';
import { verdictWords } from '../../../../reports/parts/verdict-words.ts';
import { hostile } from '../sample-findings.ts';
import { largeReport, reversedReport, sampleReport } from '../sample-report.ts';
import { dataIn, wholePage } from './whole-page.ts';

const page = html(sampleReport);
const body = page.slice(page.indexOf('<body>'), page.indexOf('<script id="data"'));
const { rows, parts } = dataIn(page);
const bodyOf = (id: string): string => rows.find((row) => row.id === id)?.body ?? '';
const range = bodyOf('clb.CreateLoadBalancerTCPListener.Bandwidth.range');

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

describe('html', () => {
  test('counts what the report counts, each count a link to what it counts', () => {
    const { requirements, cases, requests } = sampleReport.totals;
    const tiles = [...body.matchAll(/<li class="tile ([\w-]+)[^"]*"><a href="#verdict=([\w-]+)"><b>(\d+)<\/b>/g)];
    expect(tiles.map(([, verdict, link, number]) => [verdict, link, Number(number)])).toEqual(
      verdictWords.map(({ verdict, total }) => [verdict, verdict, requirements[total]]),
    );
    expect(rows.length).toBe(sampleReport.requirements.length);
    expect(rows.filter(({ facets }) => facets['verdict']?.includes('fail')).length).toBe(requirements.fail);
    expect(body).toContain(`${cases} cases, ${requests} requests`);
  });

  test('says of which actions a requirement speaks, and by which it can be found', () => {
    const actions = ['AddTags', 'RemoveTags'];
    const requirements = sampleReport.requirements.map((one) => ({ ...one, action: null, actions }));
    const [row] = dataIn(html({ ...sampleReport, requirements })).rows;
    expect(row?.body).toContain(`Actions: ${actions.join(', ')}</p>`);
    expect(row?.facets).toMatchObject({
      action: ['(service-wide)', ...actions],
      verdict: ['error'],
      edition: ['2018', '2024'],
    });
  });

  test('says which files made the cases of a failure and judged them', () => {
    expect(range).toContain('Cases made by: generators/constraint-cases.ts</p>');
    expect(range).toContain('<dt>Judged by</dt><dd><code>checks/answer/rejected.ts</code></dd>');
  });

  test('says what each edition says, in a document by its title', () => {
    const requirements = sampleReport.requirements.map((one) => ({
      ...one,
      sources: one.sources.map((source) => ({ ...source, says: `${source.edition} words` })),
    }));
    const documents = { 'guide-2018': 'The Guide' };
    const shown = wholePage(html({ ...sampleReport, requirements, documents }));
    expect(shown).toContain('<b>2018</b> 2018 words <span class="quiet">The Guide, “CreateLoadBalancerTCPListener”');
    expect(shown).toContain('<b>2024</b> 2024 words <span class="quiet">api-description-2024');
  });

  test('shows the parameter that decides and marks what is not as expected', () => {
    expect(range).toContain('<dd><code>CreateLoadBalancerTCPListener Bandwidth=5121</code></dd>');
    expect(wholePage(page)).toMatch(/<mark>/);
  });

  test('opens with what is broken', () => {
    const order = [...body.matchAll(/<details class="group" data-group="([^"]+)"/g)].map(([, name]) => name);
    expect(order).toEqual(['AddTags', 'CreateLoadBalancerTCPListener', '(service-wide)']);
    expect(body.indexOf('id="causes"')).toBeLessThan(body.indexOf('id="requirements"'));
  });

  test('says that the run is incomplete, and why', () => {
    expect(body).toContain('<b>Incomplete:</b> the target stopped answering after 61 requests');
    expect(html({ ...sampleReport, run: { ...sampleReport.run, complete: true } })).not.toContain('Incomplete');
  });

  test('opens with the verdict, in its title too, and is green for a target that conforms alone', () => {
    const verdict = 'Does not conform: 2 of 5 promises broken; the run is incomplete';
    expect(page).toContain(`<title>${verdict}`);
    expect(body).toMatch(new RegExp(`<header><h1 class="verdict broken">.*${verdict}`));
    const { run, totals } = sampleReport;
    const requirements = { ...totals.requirements, error: 0, fail: 0 };
    const complete = { ...sampleReport, run: { ...run, complete: true } };
    expect(html({ ...complete, totals: { ...totals, requirements } })).toContain('<h1 class="verdict open">');
    const kept = html({ ...complete, totals: { ...totals, requirements: { ...requirements, waived: 0 } } });
    expect(kept).toContain('<title>Conforms: 2 promises kept, none broken · clb</title>');
    expect(kept).toContain('<h1 class="verdict conforms">');
  });

  test('says how much was not run, by cause, and what the config file must say', () => {
    expect(body).toContain('<h2 id="not-run">');
    expect(body).toContain('<li><b>1</b> fixtures.acl is not declared in the config file</li>');
    expect(body).toContain('&quot;acl&quot;: &quot;acl-id-1&quot;');
  });

  test('shows the exchanges of a case once, parameters decoded and bodies indented', () => {
    const whole = wholePage(page);
    expect(count(whole, /Bandwidth {10}5121\b/g)).toBe(1);
    expect(whole).toContain('  &quot;Bandwidth&quot;: 5121,\n');
    expect(whole).toContain('&quot;Large&quot;: 12345678901234567890\n');
    expect(whole).toContain('  &lt;Code>InternalError&lt;/Code>\n');
    expect(whole).toContain('connection reset before an answer arrived');
  });

  test('keeps hostile text as text', () => {
    expect(hostile).toContain('</pre><script>');
    expect(count(page, /<script/g)).toBe(2);
    expect(count(page, /<\/script/g)).toBe(2);
    const whole = wholePage(page);
    expect(whole).not.toMatch(/<script|<img|[\u0000-\u0008\u000B-\u001F\u2028\u202E]|\p{Surrogate}/u);
    expect(whole).toContain('[U+2028]');
    expect(whole).not.toContain('"q"');
  });

  test('closes every element that it opens, in what is filled in too', () => {
    for (const piece of [
      body.slice('<body>'.length),
      ...rows.flatMap(({ head, body: inner }) => [head, inner]),
      ...parts,
    ]) {
      const open: string[] = [];
      for (const [, slash, name = ''] of piece.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
        if (['input', 'br', 'wbr'].includes(name)) continue;
        if (slash === '') open.push(name);
        else expect(open.pop()).toBe(name);
      }
      expect(open).toEqual([]);
    }
  });

  test('loads nothing and runs no script but its own', () => {
    expect(page).not.toMatch(/(?:src|href|action)\s*=\s*["']?\s*(?:https?:)?\/\//i);
    expect(page).not.toMatch(/\burl\(|@import|<link|<img|<iframe/);
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(page).toContain(`script-src 'sha256-${hash}'`);
  });

  test('has headings in order, scoped table headers and a target for every link', () => {
    const levels = [...body.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1));
    const whole = wholePage(page);
    expect(count(whole, /<th[ >]/g)).toBe(count(whole, /<th scope="(?:col|row)"/g));
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const options = new Map(
      [...body.matchAll(/<select name="(\w+)">(.*?)<\/select>/g)].map(([, name = '', inner]) => [name, inner]),
    );
    for (const [, link = ''] of whole.matchAll(/href="#([^"]+)"/g)) {
      const asked = [...new URLSearchParams(link.replaceAll('&amp;', '&'))];
      if (!link.includes('=')) expect(ids).toContain(link);
      for (const [name, value] of link.includes('=') ? asked : []) {
        if (name === 'open') expect(rows.map(({ id }) => id)).toContain(value);
        else if (name !== 'text' && name !== 'verdict') expect(options.get(name)).toContain(`value="${value}"`);
      }
    }
  });

  test('gives the same bytes whatever the order of the input', () => {
    expect(html(reversedReport)).toBe(page);
  });
});

describe('a page of a large report', () => {
  /** Ninety actions, each with promises of every kind. */
  const large = (count: number, failing: 'none' | 'all'): RunReport => {
    const report = largeReport(count, failing);
    const kindOf = (index: number): RequirementKind => requirementKinds[Math.floor(index / 90) % 25] ?? 'range';
    return { ...report, requirements: report.requirements.map((one, index) => ({ ...one, kind: kindOf(index) })) };
  };
  const elements = (text: string): number => count(text.slice(0, text.indexOf('<script id="data"')), /<[a-z]/g);

  test('stays under 2 MB and 10,000 elements with 50,000 passing cases', () => {
    // A requirement has about six cases, whose verdicts a page does not tell one by one.
    const page = html({ ...large(8400, 'none'), totals: { ...sampleReport.totals, cases: 50_000 } });
    expect(page.length).toBeLessThan(2_000_000);
    expect(elements(page)).toBeLessThan(10_000);
  });

  test('stays under 5 MB and 10,000 elements with 3,000 failures, and shows all of each', () => {
    const failing = large(3000, 'all');
    const { requirements } = failing;
    const causes = requirements.flatMap(({ findings: [example] }, index): readonly ReportedCause[] =>
      example === undefined || index % 10 > 0
        ? []
        : [
            {
              id: `cause ${index}`,
              title: `Cause ${index}`,
              place: 'somewhere',
              deviation: 'accepted',
              level: 'must',
              explains: requirements.slice(index, index + 10).map(({ id }) => id),
              example,
            },
          ],
    );
    const page = html({ ...failing, causes });
    expect(page.length).toBeLessThan(5_000_000);
    expect(elements(page)).toBeLessThan(10_000);
    const { rows: all } = dataIn(page);
    expect(all.filter(({ body: inner }) => inner.includes('<ol class="exchanges"')).length).toBe(3000);
  });
});
