import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { minutesAt } from '../../cli/dry-run-text.ts';
import { journalFolder } from '../../cli/journals.ts';
import { permissionsOf, policyText } from '../../cli/list-permissions.ts';
import { replayCommand } from '../../cli/replay-command.ts';
import { settle, type RunFlags } from '../../cli/options/run-settings.ts';
import { forecast } from '../../harness/planning/forecast.ts';
import { formOptions } from '../../cli/options/run-forms.ts';
import { usualForm } from '../../specs/oracle/documented-forms.ts';
import { summary } from '../../reports/summary.ts';
import { packageRoot } from '../../specs/package-root.ts';
import { book, plan, runRecorded, sampleTarget } from '../unit/harness/run-recorded.ts';

const page = (name: string): string => readFileSync(join(packageRoot(), 'docs', name), 'utf8');
const flags: RunFlags = {
  service: 'clb',
  out: '',
  journal: journalFolder,
  report: [],
};

/** The number that a page writes like 35,000. */
function figure(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text.replaceAll(/\s+/g, ' '))?.[1]?.replaceAll(',', ''));
}

describe('the page about nightly runs', () => {
  const nightly = page('nightly.md');

  it('shows the policy that "list permissions" prints for a whole run', () => {
    const shown = /```json\n(.*?)\n```/s.exec(nightly)?.[1];
    expect(shown).toBe(policyText(permissionsOf(plan.requirements, book)));
  });

  it('rounds the figures that a dry run prints for a sandbox account', () => {
    const endpoint = 'https://slb.example.com';
    const env = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'id', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret' };
    const { limits, concurrency, allowCost } = settle({ ...flags, endpoint, allowReal: true }, env);
    const { liveLoadBalancers, requestsPerSecond = 0 } = limits;
    const target = { ...sampleTarget, endpoint };
    const foretold = forecast(plan.requirements, { book, target, allowCost, concurrency, liveLoadBalancers });
    const balancers = foretold.resources.find(({ resource }) => resource === 'load-balancer');
    const most = figure(nightly, /at most ([\d,]+) in a whole run/);
    expect(most).toBeGreaterThanOrEqual(balancers?.total ?? Infinity);
    expect(most).toBeLessThan(1.3 * (balancers?.total ?? 0));
    const requests = figure(nightly, /some ([\d,]+) requests/);
    expect(Math.abs(foretold.requests / requests - 1)).toBeLessThan(0.15);
    expect(nightly).toContain('five of them at a time');
    expect(balancers?.atOnce).toBe(5);
    expect(nightly).toContain('at ten a second');
    expect(requestsPerSecond).toBe(10);
    expect(nightly).toContain('That is an hour');
    expect(Math.abs(minutesAt(foretold.requests, requestsPerSecond) / 60 - 1)).toBeLessThan(0.2);
  });
});

it('the page for authors of emulators shows a failure as the summary prints it', async () => {
  const authors = page('for-emulator-authors.md');
  const [, fault = ''] = /--fault (encoding\S+)/.exec(authors) ?? [];
  const endpoint = 'http://127.0.0.1:8080';
  const { report } = await runRecorded(
    {},
    {
      selected: ({ id }) => id === 'clb.CreateLoadBalancer.LoadBalancerName.response',
      replay: (id) => replayCommand(id, 1, { ...flags, endpoint }, formOptions({}, usualForm(book.service, undefined))),
    },
    [fault],
  );
  const printed = summary(report, { color: false, reportPaths: [], brief: false, columns: undefined });
  const failure = /✗ 1\. .*?replay[^\n]*/s.exec(printed)?.[0];
  expect(failure).toBeDefined();
  expect(authors).toContain(failure);
});
