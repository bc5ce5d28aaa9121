import { levels } from '../../specs/point.ts';
import type { RequirementKind } from '../../specs/requirement-kind.ts';
import type { ReportedCause, RunReport } from '../model/run-report.ts';
import { groupBy } from '../parts/group-by.ts';
import { compareText } from '../parts/sort-report.ts';

/** What says most about a target, and the kinds that tell of how it behaves. */
const behaviour: ReadonlySet<RequirementKind> = new Set(['state', 'effect', 'idempotence', 'uniqueness', 'in-use']);
const ofStates: ReadonlySet<RequirementKind> = new Set(['state', 'idempotence', 'uniqueness', 'in-use']);
const shown: ReadonlySet<RequirementKind> = new Set(['response', 'round-trip', 'default']);

/** Sorts of mistakes, those that say more first, and how many of each stand in a round. */
const sorts = { behaviour: 2, refusals: 2, fields: 2, values: 2, checks: 1, answers: 1, codes: 1 } as const;

/** A cause, and whether it stands for several. */
export interface Told {
  readonly cause: ReportedCause;
  readonly folds: boolean;
}

type Sort = keyof typeof sorts;

/**
 * What is missing as a whole first, then the rest in rounds, each of which takes of every sort of mistake the next that
 * explain most: many of one sort hide none of another. Within a round what explains most stands first.
 */
export function inOrder(told: readonly Told[], requirements: RunReport['requirements']): readonly ReportedCause[] {
  const kinds = new Map(requirements.map(({ id, kind }) => [id, kind]));
  const rank = (cause: ReportedCause): number =>
    levels.indexOf(cause.level) * 2 + (kindsOf(cause, kinds).some((kind) => behaviour.has(kind)) ? 0 : 1);
  const worstFirst = ({ cause: a }: Told, { cause: b }: Told): number =>
    b.explains.length - a.explains.length || rank(a) - rank(b) || compareText(a.id, b.id);
  const sorted = told.toSorted(worstFirst);
  const bySort = groupBy(
    sorted.filter(({ cause: { whole } }) => whole !== true),
    (one) => sortOf(one, kindsOf(one.cause, kinds)),
  );
  const placed = (Object.keys(sorts) as Sort[]).flatMap((sort, order) =>
    (bySort.get(sort) ?? []).map((one, index) => ({ ...one, order, round: Math.floor(index / sorts[sort]) })),
  );
  const rounds = placed.toSorted(
    (a, b) =>
      a.round - b.round || b.cause.explains.length - a.cause.explains.length || a.order - b.order || worstFirst(a, b),
  );
  return [...sorted.filter(({ cause: { whole } }) => whole === true), ...rounds].map(({ cause }) => cause);
}

function kindsOf({ explains }: ReportedCause, kinds: ReadonlyMap<string, RequirementKind>): readonly RequirementKind[] {
  return explains.flatMap((id) => kinds.get(id) ?? []);
}

function sortOf({ cause: { deviation }, folds }: Told, kinds: readonly RequirementKind[]): Sort {
  switch (deviation) {
    case 'not-offered':
    case 'refused':
      return 'refusals';
    case 'accepted':
      if (kinds.some((kind) => behaviour.has(kind))) return 'behaviour';
      return folds ? 'checks' : 'values';
    case 'unreadable':
      return 'answers';
    case 'other-code':
    case 'other-status':
      return 'codes';
    case 'mistyped':
    case 'unlisted':
      return 'fields';
    case 'absent':
    case 'shown':
    case 'other-value':
      if (kinds.some((kind) => ofStates.has(kind))) return 'behaviour';
      return kinds.some((kind) => shown.has(kind)) ? 'fields' : 'behaviour';
    default:
      return 'behaviour';
  }
}
