import type { Forecast } from '../harness/planning/forecast.ts';
import type { WireForm } from '../protocol/wire.ts';
import type { TargetLimits } from './options/config.ts';

/** What a dry run tells besides the forecast. */
export interface DryRun {
  readonly forecast: Forecast;
  readonly tool: string;
  readonly service: string;
  readonly endpoint: string | undefined;
  readonly region: string;
  readonly edition: string | undefined;
  readonly seed: number;
  readonly forms: readonly WireForm[];
  readonly concurrency: number;
  readonly limits: TargetLimits;
  /** Fixtures that the run tries with made-up ids; the forecast counts them as taken. */
  readonly tried: readonly string[];
  /** Why values that cost money are planned; absent if they are not. */
  readonly costAllowed: string | undefined;
}

/** The plan of a run for a terminal; without a final line break. */
export function dryRunText(run: DryRun): string {
  const { forecast } = run;
  const parts = [
    [`${run.tool}  dry run: nothing is sent`],
    headerLines(run),
    suiteLines(forecast),
    obstacleLines(forecast),
    resourceLines(forecast),
    costLines(run),
    [requestLine(run)],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function headerLines({
  service,
  endpoint,
  region,
  edition,
  seed,
  forms,
  concurrency,
  limits,
  tried,
}: DryRun): string[] {
  const where = endpoint ?? 'embedded emulator';
  const { requestsPerSecond, liveLoadBalancers } = limits;
  const pressed = [
    `${concurrency} cases`,
    liveLoadBalancers === undefined ? 'load balancers without limit' : `load balancers at most ${liveLoadBalancers}`,
    requestsPerSecond === undefined ? 'requests without limit' : `requests at most ${requestsPerSecond} per second`,
  ];
  return [
    `Target    ${where}, ${region}`,
    `Specs     ${service}, ${edition === undefined ? 'all editions' : `edition ${edition}`}, seed ${seed}`,
    `Forms     ${forms.map(({ format, method, signature }) => `${format} ${method} ${signature}`).join(', ')}`,
    `At once   ${pressed.join(', ')}`,
    ...(tried.length > 0
      ? [`Fixtures  made-up ids are tried for ${tried.join(', ')}; counted here as if the target took them`]
      : []),
  ];
}

function suiteLines({ suites, caseless: { untestable, covered, silent } }: Forecast): string[] {
  const total = (key: 'requirements' | 'cases' | 'running'): string =>
    String(suites.reduce((sum, suite) => sum + suite[key], 0));
  const rows = suites.map(({ id, requirements, cases, running }) => [
    id,
    ...[requirements, cases, running].map(String),
  ]);
  const without = [
    [untestable, 'not testable'],
    [covered, 'judged by the cases of others'],
    [silent, 'stated by no document in force'],
  ] as const;
  const told = without.filter(([count]) => count > 0).map(([count, why]) => `${count} ${why}`);
  return [
    ...table([
      ['Suite', 'requirements', 'cases', 'to run'],
      ...rows,
      ['all', total('requirements'), total('cases'), total('running')],
    ]),
    ...(told.length > 0 ? [`Requirements without cases of their own: ${told.join(', ')}`] : []),
  ];
}

function obstacleLines({ obstacles }: Forecast): string[] {
  if (obstacles.length === 0) return [];
  return [
    'Cases that will not run',
    ...obstacles.map(({ cases, verdict, reason }) => `  ${cases} ${verdict}: ${reason}`),
  ];
}

function resourceLines({ resources }: Forecast): string[] {
  if (resources.length === 0) return [];
  const rows = resources.map(({ resource, atOnce, total }) => [resource, String(atOnce), String(total)]);
  return table([['Resources at most', 'at once', 'in total'], ...rows]);
}

function costLines({ forecast: { costly }, costAllowed }: DryRun): string[] {
  if (costly.length === 0) return [];
  const planned = costAllowed === undefined ? 'not planned without --allow-cost' : `planned: ${costAllowed}`;
  return [
    `Values that cost money on a real account, ${planned}`,
    ...costly.map(({ value, cases, running }) => `  ${value}: ${running} of ${cases} cases`),
  ];
}

/** How often a status is looked at until it has settled, nobody knows beforehand. */
function requestLine({ forecast: { requests }, limits: { requestsPerSecond } }: DryRun): string {
  const line = `Requests  about ${requests} if nothing fails and nothing must be waited for`;
  if (requestsPerSecond === undefined) return line;
  return `${line}: ${minutesAt(requests, requestsPerSecond)} min at ${requestsPerSecond} per second, and longer with each wait`;
}

/** Whole minutes that so many requests take at a pace, rounded up. */
export function minutesAt(requests: number, perSecond: number): number {
  return Math.ceil(requests / perSecond / 60);
}

/** Columns of equal width, the first to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}
