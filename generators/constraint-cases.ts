import type { Slot } from '../cases/call.ts';
import type { CaseDraft } from '../cases/call-plan.ts';
import type { Expectation } from '../cases/expectation.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import { hasLength, inEnum, inRange, listsAddresses, matchesPattern } from '../specs/oracle/constraints.ts';
import { facetsOf, itemsOf, judgeItems, readJson } from '../specs/oracle/items.ts';
import { decided, inForce, judge, type Judgement } from '../specs/oracle/judge.ts';
import { withServers } from '../cases/server-slots.ts';
import type { ActionSpec } from '../specs/action-spec.ts';
import type { Parameter } from '../specs/parameter.ts';
import type { Point } from '../specs/point.ts';
import {
  addressCandidates,
  enumCandidates,
  rangeCandidates,
  typeCandidates,
  type Candidate,
} from './values/candidates.ts';
import { lengthCandidates, patternCandidates } from './values/text-candidates.ts';
import { isUndocumentedForm, itemCandidates, sizeCandidates } from './values/item-candidates.ts';
import { expectedErrors, type Situation } from './errors/expected-errors.ts';
import { listed } from './calls/build-call.ts';
import { needsHolder } from './values/holder-need.ts';
import { isAgreedValid } from './values/parameter-classes.ts';
import { canBeHeld } from './calls/fixture-plans.ts';
import { resourceNamed } from './calls/context.ts';
import { numberedCreations } from './calls/one-more.ts';
import { planForCall } from './calls/plan-for-call.ts';

/** Cases around one value constraint of a parameter: each candidate value, judged by the documents. */
export function constraintCases(
  action: ActionSpec,
  parameter: Parameter,
  kind: 'range' | 'enum' | 'length' | 'pattern' | 'structure' | 'list-size' | 'type',
  context: PlanningContext,
): readonly CaseDraft[] {
  if (!listed(parameter, context)) return [];
  const { candidates, judgeValue, situationOf, isSpokenOf } = constraintOf(parameter, kind, context);
  return candidates
    .filter(({ value }) => kind !== 'range' || !parameter.unreachable.includes(value))
    .filter(({ value }) => kind === 'type' || isAgreedValid(parameter, value, context, kind))
    .flatMap((candidate) => {
      const judgement = judgeValue(candidate);
      // What an open list leaves out is neither accepted nor refused by it.
      if (judgement.expect === 'silent' && !isSpokenOf) return [];
      const isPromised =
        !needsHolder(parameter, candidate.value) || canBeHeld(action, parameter, candidate.value, context);
      const judged = isPromised || judgement.expect !== 'accept' ? judgement : undecided(judgement);
      return [draft(action, parameter, { ...candidate, kind }, judged, situationOf(candidate), context)];
    });
}

function draft(
  action: ActionSpec,
  parameter: Parameter,
  { variant, value, prepared, kind }: Candidate & { readonly kind: string },
  judgement: Judgement,
  situation: Situation,
  context: PlanningContext,
): CaseDraft {
  const expect = expectationOf(judgement, () => expectedErrors({ parameter, ...situation }, action, context));
  const { named, uniquelyNamed } = resourceNamed(context.book, action.effect.resource);
  const isName = uniquelyNamed === true && named === parameter.name && action.effect.operation === 'create';
  const sent = isName ? namedAs(parameter, value, kind, judgement, context) : sentAs(parameter, value, kind, judgement);
  const choices = { [parameter.name]: sent };
  const plan = planForCall({ action, choices, expect, variant, ...(prepared ? { prepared } : {}) }, context);
  const prepare = [...numberedCreations(plan.call, context), ...plan.prepare];
  return {
    variant,
    level: judgement.level,
    title: `${action.name} with ${parameter.name}=${value === '' ? '(empty)' : shorten(value)}`,
    plan: prepare.length > plan.prepare.length ? { ...plan, prepare } : plan,
  };
}

/** So long are the tokens of a run, whose rest is what a case tries. */
const ownTokenLength = 30;

/**
 * A value as it goes out. A token that must be accepted is one that no other call sends, nor any other run: no document says
 * for how long a token is known, nor among which calls it must differ.
 */
function sentAs({ typical }: Parameter, value: string, kind: string, { expect }: Judgement): string | Slot {
  if (typical !== '$token' || expect !== 'accept' || value === '') return withServers(value);
  if (kind === 'pattern') return { fill: 'token', suffix: value.slice(0, ownTokenLength) };
  return value.length > ownTokenLength ? { fill: 'token', suffix: '', length: value.length } : value;
}

/**
 * A name that must be accepted although no two of a kind can have one: it begins as the value does, and nothing else is called
 * so. One that is too short for that is of signs of which there are many.
 */
function namedAs(
  parameter: Parameter,
  value: string,
  kind: string,
  { expect }: Judgement,
  context: PlanningContext,
): string | Slot {
  const signs = Array.from(value);
  if (expect !== 'accept') return value;
  if (kind === 'pattern') return { fill: 'name', before: signs.slice(0, ownTokenLength).join('') };
  const { length } = signs;
  if (length > ownTokenLength)
    return { fill: 'name', before: signs.slice(0, length - ownTokenLength).join(''), length };
  return isAgreedValid(parameter, manySigns.repeat(length), context) ? { fill: 'name', length } : value;
}

/** One of those of which there are many. */
const manySigns = '\u4e2d';

/** What is accepted only within a resource that the editions in force do not let anybody make. */
function undecided(judgement: Judgement): Judgement {
  return { ...judgement, expect: 'disputed', level: 'observe' };
}

/** The outcome that a judgement demands; a disputed value is only observed. */
export function expectationOf(judgement: Judgement, errors: () => ReturnType<typeof expectedErrors>): Expectation {
  if (judgement.expect === 'accept') return { answer: 'accept' };
  if (judgement.expect === 'reject') return { answer: 'reject', errors: errors() };
  return { answer: 'observe', accepting: judgement.accepting, rejecting: judgement.rejecting };
}

interface Constraint {
  readonly candidates: readonly Candidate[];
  readonly judgeValue: (candidate: Candidate) => Judgement;
  readonly situationOf: (candidate: Candidate) => Situation;
  /** Whether a document in force speaks of the constraint at all. */
  readonly isSpokenOf: boolean;
}

function constraintOf(parameter: Parameter, kind: string, context: PlanningContext): Constraint {
  const seed = context.seed('inside');
  const of = <T>(
    point: Point<T> | undefined,
    candidates: (point: Point<T>) => readonly Candidate[],
    accepts: (constraint: T, value: string) => boolean | undefined,
  ): Constraint => {
    if (!point) throw new Error(`${parameter.name} has no ${kind}`);
    return {
      candidates: candidates(point),
      judgeValue: ({ value }) => judge(point, (constraint) => accepts(constraint, value), context),
      situationOf: () => ({ kinds: [kind], named: point.errors }),
      isSpokenOf: inForce(point, context).length > 0,
    };
  };
  if (kind === 'range') return of(parameter.range, (point) => rangeCandidates(point, context, seed), inRange);
  if (kind === 'length') return of(parameter.length, (point) => lengthCandidates(parameter, point, context), hasLength);
  if (kind === 'pattern') {
    return of(parameter.pattern, (point) => patternCandidates(parameter, point, context), matchesPattern);
  }
  if (parameter.items && (kind === 'structure' || kind === 'list-size'))
    return itemsConstraint(parameter, kind, context);
  if (kind === 'structure') return of(parameter.addresses, addressCandidates, listsAddresses);
  if (kind === 'enum') return enumConstraint(parameter, context);
  return {
    candidates: typeCandidates(parameter),
    judgeValue: () => judge(decided(parameter.required), () => false, context),
    situationOf: () => ({ kinds: [kind], named: [], anyCode: parameter.type === 'json' }),
    isSpokenOf: false,
  };
}

/** Of a list of objects each part is judged alone, and has errors of its own. */
function itemsConstraint(parameter: Parameter, kind: 'structure' | 'list-size', context: PlanningContext): Constraint {
  const point = parameter.items;
  if (!point) throw new Error(`${parameter.name} has no items`);
  return {
    candidates: kind === 'structure' ? itemCandidates(parameter, context) : sizeCandidates(parameter, context),
    judgeValue: (candidate) => {
      const judgement = judgeItems(point, kind, readJson(candidate.value), context);
      if (!isUndocumentedForm(candidate, parameter, context)) return judgement;
      return { expect: 'disputed', level: 'observe', accepting: [], rejecting: [] };
    },
    situationOf: ({ value }) => {
      const wrong = facetsOf(point)
        .filter((facet) => facet.kind === kind)
        .filter((facet) => judge(facet.point, (test) => test(readJson(value)), context).expect === 'reject');
      const parts = wrong.map(({ part }) => part);
      const lacks = wrong.some(({ aspect }) => aspect === 'required') || itemsOf(readJson(value))?.length === 0;
      return {
        kinds: lacks ? [kind, 'required'] : [kind],
        parts,
        fields: wrong.flatMap(({ fields }) => fields),
        named: wrong.flatMap((facet) => facet.point.errors),
        anyCode: wrong.some(({ aspect }) => aspect === 'form'),
      };
    },
    isSpokenOf: false,
  };
}

/** A listed value in the wrong letter case is in no list, yet no document says that case matters: observed. */
function enumConstraint(parameter: Parameter, context: PlanningContext): Constraint {
  const point = parameter.enum;
  if (!point) throw new Error(`${parameter.name} has no enum`);
  return {
    candidates: enumCandidates(parameter, point, context),
    situationOf: () => ({ kinds: ['enum'], named: point.errors }),
    isSpokenOf: inForce(point, context).length > 0,
    judgeValue: ({ variant, value }) => {
      const judgement = judge(point, (values) => inEnum(values, value, parameter.separator), context);
      return variant === 'wrong-case' ? { ...judgement, expect: 'disputed', level: 'observe' } : judgement;
    },
  };
}

function shorten(value: string): string {
  return value.length <= 40 ? value : `${value.slice(0, 20)}… (${Array.from(value).length} characters)`;
}
