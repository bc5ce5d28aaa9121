import type { Case } from '../../cases/case.ts';
import type {
  ActionTraffic,
  ReportedLifecycle,
  ReportedPair,
  ReportedTokenCell,
} from '../../reports/model/reported-overview.ts';
import type { ReportedBoundary } from '../../reports/model/run-report.ts';
import type { Lifecycle, StatePair, StateRule } from '../../specs/lifecycle.ts';
import type { Requirement } from '../../specs/requirement.ts';
import type { CaseResult } from '../running/assess-case.ts';
import type { Hearing } from '../wire/hearing.ts';

/** The life cycles that requirements are about, each pair with those that promise it. */
export function lifecyclesOf(requirements: readonly Requirement[]): readonly ReportedLifecycle[] {
  const known = new Map<Lifecycle, Map<StateRule, string[]>>();
  const ids = new Set(requirements.map(({ id }) => id));
  for (const { id, origin } of requirements) {
    if (origin.type !== 'state') continue;
    const rules = known.get(origin.lifecycle) ?? new Map<StateRule, string[]>();
    rules.set(origin.rule, [...(rules.get(origin.rule) ?? []), id]);
    known.set(origin.lifecycle, rules);
  }
  const service = requirements[0]?.service ?? '';
  return [...known]
    .map(([{ resource, initial, stable, transient, elsewhere }, rules]) => ({
      resource,
      initial,
      stable,
      transient,
      pairs: [
        ...[...rules].map(([rule, promisedBy]) => pairOf(rule, promisedBy)),
        ...elsewhere
          .filter(({ promisedBy }) => ids.has(`${service}.${promisedBy}`))
          .map((pair) => pairOf(pair, [`${service}.${pair.promisedBy}`])),
      ],
    }))
    .toSorted((a, b) => (a.resource < b.resource ? -1 : 1));
}

function pairOf({ from, on, expect, through, to }: StatePair, requirements: readonly string[]): ReportedPair {
  return {
    from,
    on: typeof on === 'string' ? on : on.name,
    expect,
    ...(through === undefined ? {} : { through }),
    ...(to === undefined ? {} : { to }),
    requirements,
  };
}

/** The cells of the token matrix: what is promised of an action whose calls are repeated. */
export function tokensOf(requirements: readonly Requirement[]): readonly ReportedTokenCell[] {
  return requirements.flatMap(({ id, action, origin }) =>
    action !== null && origin.type === 'topic' && origin.topic.repetition
      ? [{ action, repeated: origin.topic.detail, requirement: id }]
      : [],
  );
}

const ofBounds = new Set(['range', 'length', 'list-size']);

/** What became of the values at the edges of a bound; nothing for a requirement of another kind. */
export function boundariesOf(
  { kind }: Requirement,
  cases: readonly Case[],
  results: ReadonlyMap<string, CaseResult>,
): readonly ReportedBoundary[] {
  if (!ofBounds.has(kind)) return [];
  return cases.flatMap(({ id, variant, level, plan }) => {
    if (!('expect' in plan)) return [];
    const { answer } = plan.expect;
    const expect = level === 'observe' || (answer !== 'accept' && answer !== 'reject') ? 'observe' : answer;
    return [{ variant, expect, verdict: results.get(id)?.verdict ?? 'not-run' } as const];
  });
}

/** How much each action was asked, the most requests first. */
export function trafficOf({ all }: Pick<Hearing, 'all'>): readonly ActionTraffic[] {
  return [...all()]
    .map(([action, { answered, lost, milliseconds }]) => ({
      action,
      requests: answered + lost,
      milliseconds: Math.round(milliseconds),
    }))
    .toSorted((a, b) => b.requests - a.requests || (a.action < b.action ? -1 : 1));
}
