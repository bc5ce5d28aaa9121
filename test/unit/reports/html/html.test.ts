import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { html } from '../../../../reports/html/html.ts';
import { hostile } from '../sample-findings.ts';
import { largeReport, reversedReport, sampleReport } from '../sample-report.ts';

const page = html(sampleReport);
const body = page.slice(page.indexOf('<body>'));

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

describe('html', () => {
  test('counts what the report counts', () => {
    const { requirements, cases, requests } = sampleReport.totals;
    const tiles = [...body.matchAll(/<li class="tile ([\w-]+)[^"]*"><b>(\d+)<\/b>/g)];
    expect(Object.fromEntries(tiles.map(([, verdict, number]) => [verdict, Number(number)]))).toEqual({
      pass: requirements.pass,
      fail: requirements.fail,
      error: requirements.error,
      waived: requirements.waived,
      inconclusive: requirements.inconclusive,
      'not-applicable': requirements.notApplicable,
      'not-run': requirements.notRun,
    });
    expect(count(body, /<tr data-v="/g)).toBe(sampleReport.requirements.length);
    expect(count(body, /<tr data-v="fail"/g)).toBe(requirements.fail);
    expect(body).toContain(`${cases} cases, ${requests} requests`);
  });

  test('says of which actions a failure speaks', () => {
    const actions = ['AddTags', 'RemoveTags'];
    const requirements = sampleReport.requirements.map((one) => ({ ...one, actions }));
    expect(html({ ...sampleReport, requirements })).toContain(`Actions: ${actions.join(', ')}</p>`);
  });

  test('says which files made the cases of a failure and judged them', () => {
    expect(body).toContain('Cases made by: generators/constraint-cases.ts</p>');
    expect(body).toContain('<dt>Judged by</dt><dd><code>checks/answer/rejected.ts</code></dd>');
  });

  test('puts failures first, the strictest before the others, and waived ones after them', () => {
    const order = [...body.matchAll(/<article class="card [\w-]+" id="([^"]+)"/g)].map(([, id]) => id);
    expect(order).toEqual([
      'clb.AddTags.Tags.quota',
      'clb.CreateLoadBalancerTCPListener.Bandwidth.range',
      'clb.AddTags.Tags.structure',
      'clb.authentication.authentication.nonce-replay',
    ]);
    expect(body.indexOf('id="failures"')).toBeLessThan(body.indexOf('id="requirements"'));
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
    expect(count(body, /Bandwidth {10}5121\n/g)).toBe(1);
    expect(body).toContain('  &quot;Bandwidth&quot;: 5121,\n');
    expect(body).toContain('&quot;Large&quot;: 12345678901234567890\n');
    expect(body).toContain('  &lt;Code&gt;InternalError&lt;/Code&gt;\n');
    expect(body).toContain('connection reset before an answer arrived');
  });

  test('keeps hostile text as text', () => {
    expect(hostile).toContain('</pre><script>');
    expect(count(page, /<script/g)).toBe(1);
    expect(count(page, /<\/script/g)).toBe(1);
    expect(count(page, /<pre/g)).toBe(count(page, /<\/pre>/g));
    expect(page).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u2028\u202E]|\p{Surrogate}/u);
    expect(page).toContain('[U+2028]');
    expect(page).not.toContain('"q"');
  });

  test('closes every element that it opens', () => {
    const open: string[] = [];
    const markup = body.replace(/<script>[\s\S]*<\/script>/, '');
    for (const [, slash, name = ''] of markup.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
      if (['input', 'br', 'wbr'].includes(name)) continue;
      if (slash === '') open.push(name);
      else expect(open.pop()).toBe(name === 'html' ? undefined : name);
    }
    expect(open).toEqual([]);
  });

  test('loads nothing and runs no script but its own', () => {
    expect(page).not.toMatch(/(?:src|href|action)\s*=\s*["']?\s*(?:https?:)?\/\//i);
    expect(page).not.toMatch(/url\(|@import|<link|<img|<iframe/i);
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(page).toContain(`default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'`);
  });

  test('has headings in order, scoped table headers and a target for every link', () => {
    const levels = [...body.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1));
    expect(count(body, /<th[ >]/g)).toBe(count(body, /<th scope="(?:col|row)"/g));
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, link = ''] of body.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(decodeURIComponent(link));
  });

  test('gives the same bytes whatever the order of the input', () => {
    expect(html(reversedReport)).toBe(page);
  });

  test('stays under 3 MB with 1,500 requirements, all of them failing', () => {
    expect(html(largeReport(1500, 'some')).length).toBeLessThan(3_000_000);
    const worst = html(largeReport(1500, 'all'));
    expect(worst.length).toBeLessThan(3_000_000);
    expect(count(worst, /<article/g)).toBe(1500);
  });
});
