import type { Answer } from '../../cases/answer.ts';
import type { Requirement } from '../../specs/requirement.ts';
import { exchangesOf, type CaseResult } from '../running/assess-case.ts';
import type { PlannedRequirement } from '../planning/plan-cases.ts';
import { reportExchange, type Disclosure } from './report-exchange.ts';
import type {
  Finding,
  Observation,
  ReportedRequirement,
  ReportedSource,
  RunReport,
  Verdict,
} from '../../reports/model/run-report.ts';
import { profilesOf } from '../../reports/model/profiles-of.ts';
import { totalsOf } from '../../reports/model/totals-of.ts';
import { profileOf } from '../../specs/derive/profile-of.ts';
import type { Profile } from '../../specs/spec-book.ts';
import { actionsAbout } from '../planning/actions-about.ts';
import { assessCovered } from './assess-covered.ts';
import { declaresNo, type Obstacle } from '../provisioning/capabilities.ts';
import { notOffered } from '../provisioning/offered.ts';
import { coverageOf } from './coverage.ts';
import { notRunGroups } from './not-run-groups.ts';
import { boundariesOf, lifecyclesOf, tokensOf } from './overview-of.ts';
import { profileFrames } from './profile-frames.ts';
import { formOf } from './form-of.ts';
import { pointOf, statementWords } from './statement-words.ts';
import { verdictOf } from './verdict-of.ts';

/** Everything that the report says besides the verdicts. */
export interface ReportInput {
  readonly header: Omit<RunReport, 'requirements' | 'profiles' | 'judgedBy' | 'notRun' | 'totals' | 'coverage'>;
  /** None of a service that has none. */
  readonly profiles: readonly Profile[];
  readonly planned: readonly PlannedRequirement[];
  /** The rest of the service, of which nothing was planned. */
  readonly unplanned?: readonly Requirement[];
  readonly selected: (requirement: Requirement) => boolean;
  readonly results: ReadonlyMap<string, CaseResult>;
  readonly disclose: (result: CaseResult) => Disclosure;
  /** Whether the target declares that it has the action. */
  readonly declares: (action: string) => boolean;
  /** Blanks out secrets and volatile values in a text that belongs to no single case. */
  readonly scrub: (text: string) => string;
  readonly replay: (caseId: string) => string;
  /** Those that the service has, with their titles. */
  readonly documents: readonly { readonly id: string; readonly title: string }[];
  /** All that were sent since the run began. */
  readonly requests: number;
}

/** Folds the results of cases into the report of a run. */
export function buildReport(input: ReportInput): RunReport {
  const { planned, unplanned = [], selected, results, profiles } = input;
  const all = planned.map((entry) => reportRequirement(entry, input));
  const chosen = planned.map(({ requirement }) => requirement).filter(selected);
  const requirements = all.filter((_, index) => selected((planned[index] as PlannedRequirement).requirement));
  const every = [...planned.map(({ requirement }) => requirement), ...unplanned];
  const coverage = {
    requirements: every.length,
    ...coverageOf({ planned, reported: all, unplanned, results }),
    notTestable: every
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap(({ id, untestable }) => (untestable ? [{ id, class: untestable.class, why: untestable.why }] : [])),
  };
  return {
    ...input.header,
    totals: {
      requirements: totalsOf(requirements),
      cases: [...results.values()].length,
      requests: input.requests,
    },
    requirements,
    ...(profiles.length > 0 && {
      profiles: profilesOf(profileFrames(profiles, every), { requirements, coverage }),
    }),
    judgedBy: judgesBySuite(planned),
    documents: titlesOf(requirements, input),
    lifecycles: lifecyclesOf(chosen),
    tokens: tokensOf(chosen),
    notRun: notRunGroups(requirements, {
      planned,
      results,
      refused: input.header.run.target.madeUp?.refused ?? [],
    }),
    coverage,
  };
}

/** The titles of the documents that requirements name. */
function titlesOf(
  requirements: readonly ReportedRequirement[],
  { documents }: ReportInput,
): Readonly<Record<string, string>> {
  const named = new Set(requirements.flatMap(({ sources }) => sources.map(({ document }) => document)));
  return Object.fromEntries(documents.filter(({ id }) => named.has(id)).map(({ id, title }) => [id, title]));
}

/** By suite, the files that judge its cases, where they are known. */
function judgesBySuite(planned: readonly PlannedRequirement[]): Readonly<Record<string, readonly string[]>> {
  const files: Record<string, Set<string>> = {};
  for (const { suite, judgedBy } of planned) {
    if (suite === null || !judgedBy) continue;
    files[suite] ??= new Set();
    for (const file of judgedBy) files[suite].add(file);
  }
  return Object.fromEntries(
    Object.entries(files)
      .map(([suite, judges]) => [suite, [...judges]] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function reportRequirement(
  { requirement, cases, ...own }: PlannedRequirement,
  input: ReportInput,
): ReportedRequirement {
  const results = cases.flatMap(({ id }) => input.results.get(id) ?? []);
  const { coveredBy } = requirement;
  const cover = coveredBy === undefined ? undefined : input.planned.find((entry) => entry.requirement.id === coveredBy);
  const covered = coveredBy === undefined ? undefined : resultsOf(cover, input);
  const judged = covered ? assessCovered(requirement, covered, obstacleOf(requirement, input)) : results;
  const { verdict, reason } = verdictOf(requirement, judged, cases.length);
  const observed = judged.flatMap((result) => observationsOf(result, input));
  const findings = judged.flatMap((result) => findingsOf(result, input));
  const boundaries = boundariesOf(requirement, cases, input.results);
  const { id, action, subject, kind, level, statement } = requirement;
  const profile = profileOf(requirement, input.profiles);
  return {
    id,
    action,
    ...(action === null ? { actions: actionsAbout(requirement, cases) } : {}),
    ...(profile === undefined ? {} : { profile }),
    subject,
    kind,
    level,
    statement,
    ...makersOf(cover ?? { ...own, cases }),
    sources: sourcesOf(requirement, findings.length + observed.length > 0),
    ...formOf(requirement),
    verdict,
    cases: {
      planned: covered ? covered.length : cases.length,
      executed: judged.filter((result) => result.verdict !== 'not-run').length,
      failed: judged.filter((result) => result.verdict === 'fail').length,
      ...leftOut(verdict, judged),
    },
    ...(reason === undefined ? {} : { reason: input.scrub(reason) }),
    ...(observed.length > 0 ? { observed } : {}),
    ...(boundaries.length > 0 ? { boundaries } : {}),
    findings,
  };
}

/** Where a requirement is promised; what each edition says only where it is to be weighed. */
function sourcesOf(requirement: Requirement, isWeighed: boolean): readonly ReportedSource[] {
  const statements = isWeighed ? (pointOf(requirement)?.statements ?? []) : [];
  return requirement.sources.map(({ document, edition, section }, index) => {
    const statement = statements[index];
    return { document, edition, section, ...(statement ? { says: statementWords(requirement, statement) } : {}) };
  });
}

/** How many of the cases that bind did not run, where others decided. */
function leftOut(verdict: Verdict, judged: readonly CaseResult[]): Pick<ReportedRequirement['cases'], 'notRun'> {
  if (verdict !== 'pass' && verdict !== 'inconclusive') return {};
  const notRun = judged.filter((result) => result.verdict === 'not-run' && result.case.level !== 'observe').length;
  return notRun > 0 ? { notRun } : {};
}

/** The suite and the file that its cases come from, if it has any. */
function makersOf({
  suite,
  madeBy,
  cases,
}: Omit<PlannedRequirement, 'requirement'>): Pick<ReportedRequirement, 'suite' | 'madeBy'> {
  if (suite === null || cases.length === 0) return {};
  return { suite, ...(madeBy === undefined ? {} : { madeBy }) };
}

function resultsOf(planned: PlannedRequirement | undefined, { results }: ReportInput): readonly CaseResult[] {
  return (planned?.cases ?? []).flatMap(({ id }) => results.get(id) ?? []);
}

/** A case of another action shows nothing of an action that the target lacks. */
function obstacleOf({ action }: Requirement, { planned, results, declares }: ReportInput): Obstacle | undefined {
  if (action === null) return undefined;
  if (!declares(action)) return { verdict: 'not-applicable', reason: declaresNo(action) };
  const offered = planned.find(({ requirement: { kind, action: own } }) => kind === 'offered' && own === action);
  const isUnknown = offered?.cases.some(({ id }) => results.get(id)?.verdict === 'fail') === true;
  return isUnknown ? notOffered(action, offered.requirement.service) : undefined;
}

function observationsOf(result: CaseResult, input: ReportInput): readonly Observation[] {
  if (result.observed.length === 0) return [];
  const { normaliser } = input.disclose(result);
  return result.observed.map(({ observed, follows }) => ({
    caseId: result.case.id,
    observed: normaliser.text(observed),
    ...(follows.length > 0 ? { follows } : {}),
  }));
}

function findingsOf(result: CaseResult, input: ReportInput): readonly Finding[] {
  if (result.verdict !== 'fail') return [];
  const disclosure = input.disclose(result);
  const exchanges = result.evidence
    ? exchangesOf(result.evidence).map((exchange) => reportExchange(exchange, disclosure))
    : [];
  const { text } = disclosure.normaliser;
  return result.problems.map(({ expected, actual, at, deviation, shownBy, wanted, level, judgedBy }) => ({
    caseId: result.case.id,
    expected: text(expected),
    actual: text(actual),
    ...(at === undefined ? {} : { at }),
    ...(deviation === undefined ? {} : { deviation }),
    ...(wanted === undefined ? {} : { wanted }),
    ...showing(shownBy ?? result.evidence?.call, text),
    ...(judgedBy === undefined ? {} : { judgedBy }),
    ...(level === undefined || result.case.level === level ? {} : { level }),
    exchanges,
    replay: input.replay(result.case.id),
  }));
}

/** The answer that shows a problem, without secrets and what differs from run to run. */
function showing(answer: Answer | undefined, text: (words: string) => string): Pick<Finding, 'shownBy'> {
  if (!answer) return {};
  const { action, meaning } = answer;
  if (meaning.type === 'success') return { shownBy: { action } };
  if (meaning.type !== 'error') return { shownBy: { action, message: text(meaning.problem) } };
  return { shownBy: { action, code: text(meaning.error.code), message: text(meaning.error.message) } };
}
