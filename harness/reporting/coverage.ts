import type { Requirement } from '../../specs/requirement.ts';
import type { CaseResult } from '../running/assess-case.ts';
import type { Case } from '../../cases/case.ts';
import { pairResults } from './pair-coverage.ts';
import { pairsOfLifecycles } from './pairs-of-lifecycles.ts';
import type { PlannedRequirement } from '../planning/plan-cases.ts';
import type {
  CoverageCount,
  CoverageRow,
  CoverageSubject,
  ReportedRequirement,
} from '../../reports/model/run-report.ts';

type Standing = 'verified' | 'inconclusive' | 'observed' | 'notTestable' | 'notRun';

interface Entry {
  readonly plan: PlannedRequirement;
  readonly standing: Standing;
}

/** What coverage is told from. */
interface CoverageInput {
  readonly planned: readonly PlannedRequirement[];
  readonly reported: readonly ReportedRequirement[];
  /** The rest of the service; nobody knows its cases. */
  readonly unplanned: readonly Requirement[];
  readonly results: ReadonlyMap<string, CaseResult>;
}

/**
 * Requirements of the whole service by kind, and the things that its documents speak of, by what became of them. Many of
 * those things are cases, so nothing is said of them unless everything is planned.
 */
export function coverageOf({ planned, reported, unplanned, results }: CoverageInput): {
  readonly byKind: readonly CoverageRow[];
  readonly bySubject?: readonly CoverageSubject[];
} {
  const entries = planned.flatMap((plan, index): readonly Entry[] => {
    const entry = reported[index];
    return entry ? [{ plan, standing: standingOf(plan, entry) }] : [];
  });
  const known = entries.map(({ plan, standing }) => ({ kind: plan.requirement.kind, standing }));
  const rest = unplanned.map(({ kind, untestable }): Counted => ({
    kind,
    standing: untestable ? 'notTestable' : 'notRun',
  }));
  const rows = byKind([...known, ...rest]);
  if (unplanned.length > 0) return { byKind: rows };
  const pairs = pairResults(planned, results).map((found) => bestOf(found.map(({ verdict }) => standingBy(verdict))));
  const subjects = [...bySubject(entries, results), { subject: 'pairs of parameter classes', ...countOf(pairs) }];
  return { byKind: rows, bySubject: subjects };
}

interface Counted {
  readonly kind: Requirement['kind'];
  readonly standing: Standing;
}

function byKind(entries: readonly Counted[]): readonly CoverageRow[] {
  const kinds = [...new Set(entries.map(({ kind }) => kind))].toSorted();
  return kinds.map((kind) => ({
    kind,
    ...countOf(entries.filter((entry) => entry.kind === kind).map(({ standing }) => standing)),
  }));
}

function bySubject(entries: readonly Entry[], results: ReadonlyMap<string, CaseResult>): readonly CoverageSubject[] {
  const ofKind = (...kinds: readonly string[]): readonly Entry[] =>
    entries.filter(({ plan }) => kinds.includes(plan.requirement.kind));
  const standings = (chosen: readonly Entry[]): readonly Standing[] => chosen.map(({ standing }) => standing);
  const boundaries = casesOf(ofKind('range', 'length', 'list-size'));
  const values = casesOf(ofKind('enum')).filter(({ variant }) => variant.startsWith('value-'));
  const meant = (answer: 'accept' | 'reject' | 'observe'): readonly Standing[] =>
    boundaries
      .filter(({ plan }) => 'expect' in plan && plan.expect.answer === answer)
      .map((subject) => standingOfCase(subject, results));
  const promised = ofKind('response').filter(({ plan: { requirement } }) => {
    const { origin } = requirement;
    return origin.type === 'field' && origin.field.presence.statements.some(({ prose }) => prose === true);
  });
  const transitions = (expect: 'accept' | 'reject' | 'observe'): readonly Standing[] =>
    casesOf(
      entries.filter(({ plan: { requirement } }) => {
        const { origin } = requirement;
        return origin.type === 'state' && origin.rule.expect === expect;
      }),
    ).map((subject) => standingOfCase(subject, results));
  const histories = (areRaces: boolean): readonly Standing[] =>
    casesOf(entries)
      .filter(({ plan, requirement: { kind } }) => 'scripts' in plan && (kind === 'concurrency') === areRaces)
      .map((subject) => standingOfCase(subject, results));
  const codes = ofKind('error').filter(({ plan }) => plan.requirement.origin.type === 'error');
  return [
    { subject: 'actions', ...countOf(standings(ofKind('offered'))) },
    { subject: 'parameters', ...countOf(parameterStandings(entries)) },
    { subject: 'boundaries to accept', ...countOf(meant('accept')) },
    { subject: 'boundaries to refuse', ...countOf(meant('reject')) },
    { subject: 'boundaries in dispute', ...countOf(meant('observe')) },
    { subject: 'enumeration values', ...countOf(values.map((value) => standingOfCase(value, results))) },
    { subject: 'conditional rules', ...countOf(standings(ofKind('conditional'))) },
    { subject: 'promised response fields', ...countOf(standings(promised)) },
    { subject: 'states of life cycles', ...countOf(stateStandings(entries)) },
    { subject: 'legal pairs of state and action', ...countOf(transitions('accept')) },
    { subject: 'illegal pairs of state and action', ...countOf(transitions('reject')) },
    { subject: 'undocumented pairs of state and action', ...countOf(transitions('observe')) },
    ...byLifecycle(entries),
    { subject: 'sequences', ...countOf(histories(false)) },
    { subject: 'histories of races', ...countOf(histories(true)) },
    { subject: 'token matrix cells', ...countOf(tokenCells(entries).map((cell) => standingOfCase(cell, results))) },
    { subject: 'error codes of actions', ...countOf(standings(codes)) },
  ];
}

/** Each life cycle by what became of the promises of its pairs, wherever they stand. */
function byLifecycle(entries: readonly Entry[]): readonly CoverageSubject[] {
  const standings = new Map(entries.map(({ plan, standing }) => [plan.requirement.id, standing]));
  return pairsOfLifecycles(entries.map(({ plan }) => plan.requirement)).map(({ resource, requirements }) => ({
    subject: `pairs of state and action of a ${resource}`,
    ...countOf(requirements.map((id) => standings.get(id) ?? 'notRun')),
  }));
}

/** A parameter is verified if anything about it is. */
function parameterStandings(entries: readonly Entry[]): readonly Standing[] {
  return bestBy(entries, ({ origin }) =>
    origin.type === 'parameter' ? `${origin.action.name} ${origin.parameter.name}` : undefined,
  );
}

/** A state is verified if anything is that is tried in it. */
function stateStandings(entries: readonly Entry[]): readonly Standing[] {
  return bestBy(entries, ({ origin }) =>
    origin.type === 'state' ? `${origin.lifecycle.resource} ${origin.rule.from}` : undefined,
  );
}

function bestBy(
  entries: readonly Entry[],
  keyOf: (requirement: PlannedRequirement['requirement']) => string | undefined,
): readonly Standing[] {
  const byKey = new Map<string, Standing[]>();
  for (const { plan, standing } of entries) {
    const key = keyOf(plan.requirement);
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), standing]);
  }
  return [...byKey.values()].map(bestOf);
}

function bestOf(all: readonly Standing[]): Standing {
  const best = ['verified', 'inconclusive', 'observed', 'notRun', 'notTestable'] as const;
  return best.find((standing) => all.includes(standing)) ?? 'notRun';
}

function tokenCells(entries: readonly Entry[]): readonly Case[] {
  const repeated = entries.filter(({ plan: { requirement } }) => {
    const { origin } = requirement;
    return origin.type === 'topic' && origin.topic.repetition !== undefined;
  });
  return casesOf(repeated);
}

function casesOf(entries: readonly Entry[]): readonly Case[] {
  return entries.flatMap(({ plan }) => plan.cases);
}

function standingOf({ requirement }: PlannedRequirement, { verdict }: ReportedRequirement): Standing {
  if (requirement.untestable) return 'notTestable';
  return standingBy(verdict);
}

function standingOfCase({ id }: Case, results: ReadonlyMap<string, CaseResult>): Standing {
  return standingBy(results.get(id)?.verdict ?? 'not-run');
}

function standingBy(verdict: ReportedRequirement['verdict']): Standing {
  if (verdict === 'pass' || verdict === 'fail') return 'verified';
  if (verdict === 'inconclusive') return 'inconclusive';
  return verdict === 'not-applicable' ? 'observed' : 'notRun';
}

function countOf(standings: readonly Standing[]): CoverageCount {
  const count = (wanted: Standing): number => standings.filter((standing) => standing === wanted).length;
  return {
    total: standings.length,
    verified: count('verified'),
    inconclusive: count('inconclusive'),
    observed: count('observed'),
    notTestable: count('notTestable'),
    notRun: count('notRun'),
  };
}
