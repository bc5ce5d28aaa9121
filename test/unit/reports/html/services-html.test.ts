import { expect, test } from 'vitest';
import { servicesHtml } from '../../../../reports/html/services-html.tsx';
import { hostile } from '../sample-findings.ts';
import { sampleReport } from '../sample-report.ts';

test('servicesHtml leads to the page of each service and to the example of its causes, with no word of a target as markup', () => {
  const { run } = sampleReport;
  const other = { ...sampleReport, run: { ...run, service: 'alb' }, requirements: [], causes: [] };
  const page = servicesHtml([
    { report: sampleReport, href: 'clb/report.html' },
    { report: other, href: 'alb/report.html' },
  ]);
  expect(page).toContain('<a href="clb/report.html">clb</a>');
  expect(page).toContain('<a href="alb/report.html">alb</a>');
  expect(page).toMatch(/<p class="verdict large broken">.*Does not conform: 2 of 5 promises broken/);
  expect(page).toContain('href="clb/report.html#open=clb.CreateLoadBalancerTCPListener.Bandwidth.range"');
  expect(page.match(/<h3>Causes/g)?.length).toBe(1);
  expect(page).not.toContain('<script');
  expect(page).not.toContain(hostile);
});
