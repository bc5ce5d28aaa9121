import { createHash } from 'node:crypto';
import type { CallPlan, CaseDraft } from '../../cases/call-plan.ts';
import type { Effort, PlanningContext } from '../../cases/planning-context.ts';
import { namesMade } from '../../cases/server-slots.ts';
import { wireParameters } from '../../cases/wire-parameters.ts';
import type { WireForm } from '../../protocol/wire.ts';
import { documentedForms, type UsableForms } from '../../specs/oracle/documented-forms.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import { anyEdition, inForce } from '../../specs/oracle/judge.ts';
import { levels, type Level } from '../../specs/point.ts';
import type { Profile, SpecBook } from '../../specs/spec-book.ts';
import type { Requirement } from '../../specs/requirement.ts';
import { isLeftOpen } from '../../specs/oracle/left-open.ts';
import { isLater } from '../../specs/oracle/judge.ts';
import { violations } from '../../specs/oracle/violations.ts';
import type { Case, Plan, Suite } from '../../cases/case.ts';
import { declaredKinds } from './declared-kinds.ts';
import { HarnessError } from '../wire/harness-error.ts';
import { inEveryForm } from '../../cases/wire-forms.ts';

/** Requirements, each with its cases; one without cases says why. */
export interface RunPlan {
  readonly requirements: readonly PlannedRequirement[];
  /** The rest of the service where only a selection is planned, and its plan for who needs to know it. */
  readonly others?: {
    readonly requirements: readonly Requirement[];
    readonly plan: (asked: (requirement: Requirement) => boolean) => readonly PlannedRequirement[];
  };
}

export interface PlannedRequirement {
  readonly requirement: Requirement;
  readonly suite: string | null;
  readonly cases: readonly Case[];
  /** The file that makes its cases. */
  readonly madeBy?: string;
  /** The files that judge them. */
  readonly judgedBy?: readonly string[];
}

export interface PlanOptions extends Effort {
  readonly book: SpecBook;
  readonly requirements: readonly Requirement[];
  readonly suites: readonly Suite[];
  readonly seed: number;
  readonly edition?: string | undefined;
  /** Each case is planned in every one of these forms; without them, in the one form of the target. */
  readonly forms?: readonly WireForm[];
  /** The forms that cases may fix themselves; by default the documented formats and methods, and the signatures of `forms`. */
  readonly usable?: UsableForms | undefined;
  /** The actions that the target declares; by default all. */
  readonly declared?: readonly string[] | undefined;
}

/** Plans requirements when they are asked for, each once. */
export interface Planner {
  readonly profiles: readonly Profile[];
  readonly requirements: readonly Requirement[];
  readonly suites: readonly Suite[];
  readonly suiteOf: (requirement: Requirement) => Suite | undefined;
  readonly plan: (requirement: Requirement) => PlannedRequirement;
}

/**
 * Plans every case of every requirement. Pure: the same specs, suites, edition and seed give the same plan, and the seed
 * of a case depends on nothing but the run's seed and the case's id.
 *
 * @throws HarnessError if a generated call does not break exactly what it is meant to break.
 */
export function planCases(options: PlanOptions): RunPlan {
  return planSelected(openPlanner(options), () => true);
}

/** Plans what is selected and nothing else: its cases are those that it has in the plan of everything. */
export function planSelected(planner: Planner, selected: (requirement: Requirement) => boolean): RunPlan {
  const { plan } = planner;
  const requirements = planner.requirements.filter(selected).map(plan);
  if (requirements.length === planner.requirements.length) return { requirements };
  const others = planner.requirements.filter((requirement) => !selected(requirement));
  return { requirements, others: { requirements: others, plan: (asked) => others.filter(asked).map(plan) } };
}

/** Gets ready to plan the requirements of a service, one by one. */
export function openPlanner(options: PlanOptions): Planner {
  const { book, requirements, suites, edition, forms = [] } = options;
  const usable = options.usable ?? usableForms(book, edition, forms);
  const suiteOf = (requirement: Requirement): Suite | undefined =>
    suites.find((candidate) => candidate.covers(requirement));
  const known = new Map<Requirement, PlannedRequirement>();
  return {
    profiles: book.profiles,
    requirements,
    suites,
    suiteOf,
    plan: (requirement) => {
      const planned = known.get(requirement) ?? planOne(requirement, suiteOf(requirement), { ...options, usable });
      known.set(requirement, planned);
      return planned;
    },
  };
}

function planOne(
  requirement: Requirement,
  suite: Suite | undefined,
  { book, seed, edition, forms = [], usable, declared, cases: draws, deep }: PlanOptions,
): PlannedRequirement {
  const { origin } = requirement;
  const isOutside = 'action' in origin && isLater(origin.action, { editions: book.service.editions, edition });
  if (!suite || isOutside || requirement.untestable !== undefined || requirement.coveredBy !== undefined) {
    return { requirement, suite: suite?.id ?? null, cases: [] };
  }
  const context: PlanningContext = {
    book,
    editions: book.service.editions,
    edition,
    forms: usable,
    declares: declared && ((action) => declared.includes(action)),
    cases: draws,
    deep,
    seed: (variant) => caseSeed(seed, `${requirement.id}#${variant}`),
    fixtureSeed: caseSeed(seed, 'fixtures'),
  };
  // A promise about several kinds is asked of those that the target has, or of all if it takes another.
  const ofDeclared = suite.cases(requirement, { ...context, book: declaredKinds(context) });
  const planned = ofDeclared.length > 0 ? ofDeclared : suite.cases(requirement, context);
  const drafts = planned.map((draft) => eitherReading(draft, context));
  const cases = drafts.map(({ variant, level, title, plan }): Case => ({
    id: `${requirement.id}#${variant}`,
    requirement,
    variant,
    level,
    title,
    seed: caseSeed(seed, `${requirement.id}#${variant}`),
    plan,
    checks: suite.checks,
  }));
  for (const one of cases) prove(one, context);
  const level = strictest(cases.map((planned) => planned.level)) ?? requirement.level;
  const inForms = forms.length > 1 ? cases.flatMap((planned) => inEveryForm(planned, forms)) : cases;
  return { requirement: { ...requirement, level }, suite: suite.id, cases: inForms, ...filesOf(suite, requirement) };
}

/** The files that make and that judge the cases of a requirement, as far as a suite says so. */
function filesOf(
  { madeBy, judgedBy, checks }: Suite,
  requirement: Requirement,
): Pick<PlannedRequirement, 'madeBy' | 'judgedBy'> {
  const maker = madeBy?.(requirement);
  const judges = [...checks.flatMap(({ file }) => file ?? []), ...(judgedBy?.(requirement) ?? [])];
  return { ...(maker === undefined ? {} : { madeBy: maker }), ...(judges.length > 0 ? { judgedBy: judges } : {}) };
}

/** The documented formats and methods that `lacks` does not rule out, and the signature versions of the run. */
export function usableForms(
  { service }: SpecBook,
  edition: string | undefined,
  forms: readonly WireForm[],
  lacks: (part: string) => boolean = () => false,
): UsableForms {
  const documented = documentedForms(service, { editions: service.editions, edition });
  return {
    formats: documented.formats.filter((format) => !lacks(format)),
    methods: documented.methods.filter((method) => !lacks(method.toLowerCase())),
    signatures: [...new Set(forms.map(({ signature }) => signature))],
  };
}

/** The seed of a case: a hash of the run's seed and the case's id, so that adding a case changes no other. */
export function caseSeed(seed: number, id: string): number {
  return createHash('sha256').update(`${seed}/${id}`).digest().readInt32BE(0);
}

/** The strictest of some levels, or undefined for none. */
export function strictest(some: readonly Level[]): Level | undefined {
  return levels.find((level) => some.includes(level));
}

/**
 * What only the letter of an edition refuses, which an erratum corrects, may be refused or not, and so may a value that an
 * open list leaves out.
 */
function eitherReading(draft: CaseDraft<Plan>, context: PlanningContext): CaseDraft<Plan> {
  const { plan } = draft;
  const action = isCallPlan(plan) && context.book.actions.find(({ name }) => name === plan.call.action);
  if (!action || plan.expect.answer !== 'accept') return draft;
  const wire = wireParameters(plan.call);
  const broken = violations(action, wire, context);
  const isByLetter = broken.length > 0 && broken.every(({ byLetter }) => byLetter);
  // No list of names speaks of the identifiers of what a case makes.
  const named = Object.entries(wire).filter(([name]) => !namesMade(plan.call.parameters[name]));
  if (!isByLetter && (broken.length > 0 || !isLeftOpen(action, Object.fromEntries(named), context))) return draft;
  const { accepting = [], rejecting = [] } = broken[0]?.judgement ?? {};
  return { ...draft, level: 'observe', plan: { ...plan, expect: { answer: 'observe', accepting, rejecting } } };
}

function isCallPlan(plan: Plan): plan is CallPlan {
  return 'call' in plan;
}

/** Proves on the wire form that a valid call breaks nothing and an invalid one exactly one constraint. */
function prove(planned: Case, context: PlanningContext): void {
  if (isCallPlan(planned.plan)) proveCall(planned.plan, planned.id, planned.requirement, context);
}

/** The same proof for one call, also asked again after each shrink. */
export function proveCall(plan: CallPlan, id: string, requirement: Requirement, context: PlanningContext): void {
  const action = context.book.actions.find(({ name }) => name === plan.call.action);
  const { omit, override } = plan.tampering ?? {};
  if (!action || omit || override || plan.expect.answer === 'offered') return;
  const isRefusal = plan.expect.answer === 'reject';
  // A refusal may give the code of what only a misprint forbids.
  const broken = violations(action, wireParameters(plan.call), context).filter(
    ({ byLetter }) => !(isRefusal && byLetter),
  );
  const fail = (problem: string): never => {
    throw new HarnessError('CASE_UNSOUND', `${id}: ${problem}`);
  };
  const names = broken.map(({ subject, constraint }) => `${subject}.${constraint}`);
  if (plan.expect.answer === 'accept' && broken.length > 0) fail(`a valid call breaks ${names.join(', ')}`);
  if (plan.expect.answer === 'accept') proveValid(action, plan, requirement, context, fail);
  const mistakes = requirement.origin.type === 'precedence' ? 2 : broken.length;
  if (broken.length !== mistakes) fail(`a call with two mistakes breaks ${names.join(', ')}`);
  const constrained =
    requirement.origin.type !== 'topic' &&
    ['required', 'type', 'range', 'enum', 'length', 'pattern', 'structure', 'list-size', 'conditional'].includes(
      requirement.kind,
    );
  if (plan.expect.answer === 'reject' && constrained && broken.length !== 1) {
    fail(`an invalid call breaks ${names.length === 0 ? 'nothing' : names.join(', ')} instead of one constraint`);
  }
  // What the documents dispute is no other reason for a refusal that they agree on.
  const others = broken.filter(({ judgement }) => judgement.expect === 'reject' || requirement.origin.type !== 'topic');
  // What is only tried may be wrong in one way.
  const most = requirement.origin.type === 'dry-run' ? 1 : 0;
  if (plan.expect.answer === 'reject' && !constrained && others.length > most)
    fail(`the call breaks ${names.join(', ')} as well`);
}

/** What is valid is so before every edition, but for the very point that the requirement is about. */
function proveValid(
  action: ActionSpec,
  plan: CallPlan,
  requirement: Requirement,
  context: PlanningContext,
  fail: (problem: string) => never,
): void {
  const own = ownPoint(requirement);
  const unlisted = action.parameters.filter(({ required }) => inForce(required, context).length === 0);
  const elsewhere = violations(action, wireParameters(plan.call), anyEdition(context))
    .filter(({ subject, byLetter }) => !byLetter && unlisted.every(({ name }) => name !== subject))
    .map(({ subject, constraint }) => `${subject}.${constraint}`)
    .filter((name) => name !== own);
  if (elsewhere.length > 0) fail(`a valid call breaks ${elsewhere.join(', ')} in the eyes of an edition`);
}

/** The constraint that a requirement asks about; a default is about absence. */
function ownPoint({ origin, kind }: Requirement): string | undefined {
  if (origin.type === 'rule') return `${origin.rule.parameter}.conditional.${origin.rule.name}`;
  if (origin.type !== 'parameter') return undefined;
  return `${origin.parameter.name}.${kind === 'default' ? 'required' : kind}`;
}
