import { detailPart, requirementId } from '../../specs/derive/requirement-id.ts';
import {
  hasLength,
  inEnum,
  inRange,
  isBoolean,
  isInteger,
  listsAddresses,
  matchesPattern,
} from '../../specs/oracle/constraints.ts';
import { entriesOf, facetsOf, type Facet } from '../../specs/oracle/items.ts';
import type { Accepts } from '../../specs/oracle/judge.ts';
import type { Items, Parameter, Rule } from '../../specs/parameter.ts';
import type { RequirementKind } from '../../specs/requirement-kind.ts';
import type { ErrorReference, Point } from '../../specs/point.ts';
import { holds } from '../../specs/oracle/violations.ts';
import type { RefusalTerms, Answers } from './answers.ts';
import type { Invocation } from './call.ts';
import { decide, errorFor, type Decision, type Scope } from './edition.ts';
import { readLenientJson } from '../wire/lenient-json.ts';
import type { RefusalAnswer } from './refusal.ts';
import { partWords } from '../../specs/words/part-words.ts';
import { ruleStatement } from '../../specs/words/rule-statement.ts';
import { typeWords, valueWords } from '../../specs/words/value-words.ts';

/** A constraint that a call breaks, with the requirement that states it and the answer it gets. */
export interface BrokenConstraint {
  readonly requirement: string;
  readonly problem: RefusalAnswer;
  /** The errors that documents name for exactly this; where there are none, the answer is the gateway's own. */
  readonly named?: readonly ErrorReference[];
  /** Of a list of objects, the part that is wrong. */
  readonly part?: string;
}

/** Every constraint of the action's spec that the call breaks: presence first, then values, then rules between them. */
export function findViolations(call: Invocation, scope: Scope, answers: Answers): readonly BrokenConstraint[] {
  const { parameters, rules } = call.spec;
  const asked = { call, scope, answers };
  const missing = parameters.flatMap((parameter) => missingOf(parameter, asked));
  const wrong = parameters.flatMap((parameter) => wrongOf(parameter, asked));
  return [...missing, ...wrong, ...rules.flatMap((rule) => brokenOf(rule, asked))];
}

/** A call, the documents in force, and what the service answers where they name no code. */
interface Asked {
  readonly call: Invocation;
  readonly scope: Scope;
  readonly answers: Answers;
}

function missingOf(parameter: Parameter, asked: Asked): readonly BrokenConstraint[] {
  const { call, scope, answers } = asked;
  const { name, required, mandatory } = parameter;
  if (call.parameters[name] !== undefined) return [];
  if (decide(checkedPresence(mandatory, scope), (value) => !value, scope)?.accepted !== false) return [];
  const { errors } = required;
  return [
    violation(asked, { subject: name, kind: 'required', errors, rule: 'required' }, answers.missing(name, scope)),
  ];
}

/** A gateway checks presence by its schema: what only the prose of an edition demands is let pass. */
function checkedPresence(point: Point<boolean>, { disputes }: Scope): Point<boolean> {
  if (disputes === 'refused') return point;
  const known = presences.get(point) ?? bySchema(point);
  presences.set(point, known);
  return known;
}

// Asked of each parameter of each call.
const presences = new WeakMap<Point<boolean>, Point<boolean>>();

function bySchema(point: Point<boolean>): Point<boolean> {
  const statements = point.statements.map((statement) =>
    statement.prose === true && statement.schema === false ? { ...statement, prose: false } : statement,
  );
  return { ...point, statements };
}

function wrongOf(parameter: Parameter, asked: Asked): readonly BrokenConstraint[] {
  const { call, scope, answers } = asked;
  const { name } = parameter;
  const text = call.parameters[name];
  if (text === undefined) return [];
  const report = <T>(kind: RequirementKind, point: Point<T> | undefined, accepts: Accepts<T>): BrokenConstraint[] => {
    const decision = point && decide(point, accepts, scope);
    if (!point || decision?.accepted !== false) return [];
    const rule = valueWords(kind, saidIn(point, decision));
    return [
      violation(asked, { subject: name, kind, errors: point.errors, rule }, answers.invalid(parameter, kind, scope)),
    ];
  };
  if (!isOfType(parameter, text)) {
    const rule = typeWords(parameter);
    return [
      violation(asked, { subject: name, kind: 'type', errors: [], rule }, answers.invalid(parameter, 'type', scope)),
    ];
  }
  return [
    ...report('range', parameter.range, (range) => inRange(range, text)),
    ...report('enum', parameter.enum, (values) => inEnum(values, text, parameter.separator)),
    ...report('length', parameter.length, (length) => hasLength(length, text)),
    ...report('pattern', parameter.pattern, (pattern) => matchesPattern(pattern, text)),
    ...report('structure', parameter.addresses, (addresses) => listsAddresses(addresses, text)),
    ...itemsOf(parameter, text, asked),
  ];
}

/** The parts of a list of objects that are wrong; of a list in the wrong form nothing else is asked. */
function itemsOf(parameter: Parameter, text: string, asked: Asked): readonly BrokenConstraint[] {
  const { name, items } = parameter;
  const { scope, answers } = asked;
  if (!items) return [];
  const value = readLenientJson(text);
  return facetsOf(items).flatMap((facet) => {
    const { part, kind, point } = facet;
    const decision = decide(point, (test) => test(value), scope);
    if (decision?.accepted !== false || isAsExample(facet, items, value, scope)) return [];
    const broken = { subject: name, kind, errors: point.errors, rule: wordsOf(facet, items, decision) };
    return [{ ...violation(asked, broken, answers.invalidPart(parameter, part, scope)), part }];
  });
}

/** Where no edition binds, a service also takes texts instead of objects, which examples of some give against their own sentence. */
function isAsExample({ aspect }: Facet, items: Point<Items>, value: unknown, { edition, disputes }: Scope): boolean {
  if (aspect !== 'form' || edition !== undefined || disputes === 'refused') return false;
  return items.statements.some(({ prose }) => prose?.texts === true) && entriesOf(value) !== undefined;
}

function wordsOf(facet: Facet, items: Point<Items>, decision: Decision): string {
  const said = saidIn(items, decision);
  return said === undefined ? facet.part : partWords(facet, said);
}

/** What the edition that decided says on a point. */
function saidIn<T>({ statements }: Point<T>, { edition }: Decision): T | undefined {
  const statement = statements.findLast((one) => one.edition === edition);
  return statement?.prose ?? statement?.schema ?? statement?.letter;
}

function isOfType({ type }: Parameter, text: string): boolean {
  if (type === 'integer') return isInteger(text);
  if (type === 'boolean') return isBoolean(text);
  return type !== 'json' || readLenientJson(text) !== undefined;
}

function brokenOf(rule: Rule, asked: Asked): readonly BrokenConstraint[] {
  const { call, scope, answers } = asked;
  const { kind, name, parameter, point, when } = rule;
  if (kind === 'effective-only-if') return [];
  const given = call.parameters[parameter] !== undefined;
  const broken = kind === 'required-if' ? !given : given;
  if (!broken || !holds(when, call.parameters)) return [];
  if (decide(checkedPresence(point, scope), (inForce) => !inForce, scope)?.accepted !== false) return [];
  const answer = answers.broken(kind === 'required-if' ? 'missing' : 'invalid', parameter, scope);
  const constraint = { subject: parameter, kind: `conditional.${detailPart(name)}`, errors: point.errors };
  return [violation(asked, { ...constraint, rule: ruleStatement(rule) }, answer)];
}

/** A constraint as it was broken: of what, of which kind, the errors named for it, and what it says. */
interface Broken {
  readonly subject: string;
  readonly kind: string;
  readonly errors: readonly ErrorReference[];
  readonly rule: string;
}

function violation(
  { call, scope }: Asked,
  { subject, kind, errors, rule }: Broken,
  answer: RefusalTerms,
): BrokenConstraint {
  const named = errorFor(errors, scope);
  const code = named?.code.replace('{Parameter}', subject) ?? answer.code;
  const value = call.parameters[subject];
  return {
    requirement: requirementId({ service: call.spec.service, head: call.spec.name, subject, kind }),
    named: errors,
    problem: {
      ...answer,
      code,
      status: named?.status ?? answer.status,
      about: { kind: 'constraint', subject },
      broken: { parameter: subject, rule, ...(value === undefined ? {} : { value }) },
    },
  };
}
