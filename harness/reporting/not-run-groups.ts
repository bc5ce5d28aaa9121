import type { DeclaredFixture } from '../../cases/call.ts';
import type { CaseResult } from '../running/assess-case.ts';
import type { NotRunCause } from '../../cases/not-run-cause.ts';
import type { PlannedRequirement } from '../planning/plan-cases.ts';
import type { NotRunGroup, ReportedRequirement } from '../../reports/model/run-report.ts';

/** What the groups are told from. */
export interface NotRunInput {
  readonly planned: readonly PlannedRequirement[];
  readonly results: ReadonlyMap<string, CaseResult>;
  /** What the run tried with made-up ids and the target refused. */
  readonly refused: readonly DeclaredFixture[];
}

/** Requirements that did not run, by cause: first what a config file or an option changes, then the largest group. */
export function notRunGroups(reported: readonly ReportedRequirement[], input: NotRunInput): readonly NotRunGroup[] {
  const plannedById = new Map(input.planned.map((entry) => [entry.requirement.id, entry]));
  const lacking = reported.flatMap(({ kind, verdict, action }) =>
    kind === 'offered' && verdict === 'fail' ? (action ?? []) : [],
  );
  const lookups = { plannedById, lacking: new Set(lacking) };
  const groups = new Map<string, NotRunGroup & { readonly size: number }>();
  const classes = new Map<string, number>();
  const unknown = new Set<string>();
  for (const { id, verdict } of reported) {
    const entry = plannedById.get(id);
    if (verdict !== 'not-run' || !entry) continue;
    const { untestable } = entry.requirement;
    if (untestable) {
      classes.set(untestable.class, (classes.get(untestable.class) ?? 0) + 1);
      continue;
    }
    const found = groupOf(entry, lookups, input);
    const known = groups.get(found.cause);
    // Of two that ask for the same, the one that asks for more is enough for both.
    const larger = known && known.size >= found.size ? known : found;
    groups.set(found.cause, { ...larger, requirements: (known?.requirements ?? 0) + 1 });
    if (found.isUnknown === true) unknown.add(found.cause);
  }
  const rank = ({ config, option }: NotRunGroup): number => (config || option !== undefined ? 0 : 1);
  const told = withOneForUnknown([...groups.values()], unknown)
    .map(({ cause, requirements, config, option }): NotRunGroup => {
      return { cause, requirements, ...(config && { config }), ...(option !== undefined && { option }) };
    })
    .toSorted((a, b) => rank(a) - rank(b) || b.requirements - a.requirements || (a.cause < b.cause ? -1 : 1));
  return classes.size === 0 ? told : [...told, untestableGroup(classes)];
}

/** A young target lacks so many actions that a line for each would hide the rest. */
const mostUnknown = 3;

function withOneForUnknown(
  groups: readonly (NotRunGroup & { readonly size: number })[],
  unknown: ReadonlySet<string>,
): readonly NotRunGroup[] {
  if (unknown.size <= mostUnknown) return groups;
  const [one, rest] = [
    groups.filter(({ cause }) => unknown.has(cause)),
    groups.filter(({ cause }) => !unknown.has(cause)),
  ];
  const requirements = one.reduce((sum, group) => sum + group.requirements, 0);
  return [...rest, { cause: `${unknown.size} actions that they are about or need are not offered`, requirements }];
}

/** No request can test these, whatever the target is. */
function untestableGroup(classes: ReadonlyMap<string, number>): NotRunGroup {
  const counts = [...classes].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const words = counts.map(([name, count]) => `${name} ${count}`).join(', ');
  return {
    cause: `no request can test them (${words})`,
    requirements: counts.reduce((sum, [, count]) => sum + count, 0),
  };
}

type Cause = Omit<NotRunGroup, 'requirements'>;

/** A cause, how much it asks for, and whether it is that an action is unknown. */
type Sized = Cause & { readonly size: number; readonly isUnknown?: boolean };

interface Lookups {
  readonly plannedById: ReadonlyMap<string, PlannedRequirement>;
  /** Actions that the target answers as unknown. */
  readonly lacking: ReadonlySet<string>;
}

function groupOf(
  { requirement, cases }: PlannedRequirement,
  { plannedById, lacking }: Lookups,
  { results, refused }: NotRunInput,
): Sized {
  const { action } = requirement;
  // Whatever else its cases would need changes nothing.
  if (action !== null && lacking.has(action)) {
    return { ...changeable({ kind: 'not-offered', action }, refused), size: 0, isUnknown: true };
  }
  const cover = requirement.coveredBy === undefined ? undefined : plannedById.get(requirement.coveredBy);
  const own = (cover?.cases ?? cases).flatMap(({ id }) => results.get(id) ?? []);
  const causes = own.flatMap(({ verdict, because: cause }) => (verdict === 'not-run' && cause ? [cause] : []));
  const because = causes.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
  if (because) {
    return { ...changeable(because, refused), size: sizeOf(because), isUnknown: because.kind === 'not-offered' };
  }
  if (own.length === 0) return { cause: 'their cases were not executed', size: 0 };
  const isMissing = own.some(({ verdict }) => verdict === 'not-run');
  return {
    cause: isMissing ? 'what they need could not be made on this target' : 'no case provoked what they are about',
    size: 0,
  };
}

/** Where cases of one requirement ask for more or less of something, what is enough for all of them is told. */
function sizeOf(cause: NotRunCause): number {
  return 'count' in cause ? cause.count : 0;
}

function changeable(cause: NotRunCause, refused: readonly DeclaredFixture[]): Cause {
  if (cause.kind === 'cost') return { cause: 'they would cost money on a real account', option: '--allow-cost' };
  if (cause.kind === 'not-offered') return { cause: `${cause.action} is not offered` };
  if (cause.kind === 'limit') {
    return {
      cause: 'they need more load balancers at once than limits.liveLoadBalancers',
      config: { limits: { liveLoadBalancers: cause.count } },
    };
  }
  if (cause.kind === 'setting')
    return { cause: `${cause.name} is not named in the config file`, config: named[cause.name] };
  const { name, count } = cause;
  const tried = refused.includes(name) ? ', and the target refuses made-up ids' : '';
  return {
    cause: `fixtures.${name} is not declared in the config file${tried}`,
    config: { fixtures: { [name]: name === 'servers' || count > 1 ? idsOf(name, count) : idsOf(name, 1)[0] } },
  };
}

const named = {
  otherRegion: { otherRegion: 'other-region-id' },
  'accounts.other': {
    accounts: { other: { accessKeyId: 'OTHER_ACCESS_KEY_ID', accessKeySecret: 'OTHER_ACCESS_KEY_SECRET' } },
  },
};

function idsOf(name: DeclaredFixture, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${name === 'servers' ? 'server' : name}-id-${index + 1}`);
}
