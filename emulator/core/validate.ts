import {
  hasLength,
  inEnum,
  inRange,
  isBoolean,
  isInteger,
  listsAddresses,
  matchesPattern,
} from '../../specs/oracle/constraints.ts';
import { facetsOf } from '../../specs/oracle/items.ts';
import type { Accepts } from '../../specs/oracle/judge.ts';
import type { Parameter, Rule } from '../../specs/parameter.ts';
import type { ErrorReference, Point } from '../../specs/point.ts';
import { holds } from '../../specs/oracle/violations.ts';
import type { Call } from './call.ts';
import { decide, errorFor, type Scope } from './edition.ts';
import { readLenientJson } from '../wire/lenient-json.ts';
import type { Problem } from './refusal.ts';

/** A constraint that a call breaks, with the requirement that states it and the answer it gets. */
export interface Violation {
  readonly requirement: string;
  readonly problem: Problem;
  /** The errors that documents name for exactly this; where there are none, the answer is the gateway's own. */
  readonly named?: readonly ErrorReference[];
  /** Of a list of objects, the part that is wrong. */
  readonly part?: string;
}

/** Every constraint of the action's spec that the call breaks: presence first, then values, then rules between them. */
export function findViolations(call: Call, scope: Scope): readonly Violation[] {
  const { parameters, rules } = call.spec;
  const missing = parameters.flatMap((parameter) => missingOf(parameter, call, scope));
  const wrong = parameters.flatMap((parameter) => wrongOf(parameter, call, scope));
  return [...missing, ...wrong, ...rules.flatMap((rule) => brokenOf(rule, call, scope))];
}

function missingOf(parameter: Parameter, call: Call, scope: Scope): readonly Violation[] {
  const { name, required, mandatory } = parameter;
  if (call.parameters[name] !== undefined) return [];
  if (decide(checkedPresence(mandatory, scope), (value) => !value, scope)?.accepted !== false) return [];
  return [violation(call, name, 'required', required.errors, missing(name, scope), scope)];
}

/** A gateway checks presence by its schema: what only the prose of an edition demands is let pass. */
function checkedPresence(point: Point<boolean>, { disputes }: Scope): Point<boolean> {
  if (disputes === 'refused') return point;
  const statements = point.statements.map((statement) =>
    statement.prose === true && statement.schema === false ? { ...statement, prose: false } : statement,
  );
  return { ...point, statements };
}

function wrongOf(parameter: Parameter, call: Call, scope: Scope): readonly Violation[] {
  const { name } = parameter;
  const text = call.parameters[name];
  if (text === undefined) return [];
  const answer = invalid(name, parameter.type === 'integer' ? 'number' : 'text', scope);
  const report = <T>(kind: string, point: Point<T> | undefined, accepts: Accepts<T>): Violation[] =>
    point && decide(point, accepts, scope)?.accepted === false
      ? [violation(call, name, kind, point.errors, answer, scope)]
      : [];
  if (!isOfType(parameter, text)) return [violation(call, name, 'type', [], answer, scope)];
  return [
    ...report('range', parameter.range, (range) => inRange(range, text)),
    ...report('enum', parameter.enum, (values) => inEnum(values, text, parameter.separator)),
    ...report('length', parameter.length, (length) => hasLength(length, text)),
    ...report('pattern', parameter.pattern, (pattern) => matchesPattern(pattern, text)),
    ...report('structure', parameter.addresses, (addresses) => listsAddresses(addresses, text)),
    ...itemsOf(parameter, text, call, scope),
  ];
}

/** The parts of a list of objects that are wrong; of a list in the wrong form nothing else is asked. */
function itemsOf({ name, items }: Parameter, text: string, call: Call, scope: Scope): readonly Violation[] {
  if (!items) return [];
  const value = readLenientJson(text);
  return facetsOf(items).flatMap(({ part, kind, point }) =>
    decide(point, (test) => test(value), scope)?.accepted === false
      ? [{ ...violation(call, name, kind, point.errors, ofPart(part, name, scope), scope), part }]
      : [],
  );
}

function isOfType({ type }: Parameter, text: string): boolean {
  if (type === 'integer') return isInteger(text);
  if (type === 'boolean') return isBoolean(text);
  return type !== 'json' || readLenientJson(text) !== undefined;
}

function brokenOf(rule: Rule, call: Call, scope: Scope): readonly Violation[] {
  const { kind, name, parameter, point, when } = rule;
  if (kind === 'effective-only-if') return [];
  const given = call.parameters[parameter] !== undefined;
  const broken = kind === 'required-if' ? !given : given;
  if (!broken || !holds(when, call.parameters)) return [];
  if (decide(checkedPresence(point, scope), (inForce) => !inForce, scope)?.accepted !== false) return [];
  const answer = byService(kind === 'required-if' ? 'missing' : 'invalid', parameter, scope);
  return [violation(call, parameter, `conditional.${name}`, point.errors, answer, scope)];
}

interface Answer {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** The gateway's own answer: one code for all in the guide of 2018 and its successors, later one per parameter. */
function missing(name: string, scope: Scope): Answer {
  const code = isOlder(scope) ? 'MissingParameter' : `Missing${name}`;
  return { status: 400, code, message: `${name} is mandatory for this action.` };
}

/** The newer gateway is known to name the parameter where it reads numbers; all else keeps the one code for all. */
function invalid(name: string, value: 'number' | 'text', scope: Scope): Answer {
  const code = isOlder(scope) || value === 'text' ? 'InvalidParameter' : `Invalid${name}`;
  return { status: 400, code, message: `Specified parameter ${name} is not valid.` };
}

/** What stands inside a list is read by the service behind the gateway. */
function ofPart(part: string, name: string, scope: Scope): Answer {
  if (!part.endsWith('.required')) return invalid(name, 'text', scope);
  const field = part.slice(0, -'.required'.length);
  return { status: 400, code: 'MissingParameter', message: `${field} is mandatory in ${name}.` };
}

/** A rule between parameters is checked by the service behind the gateway, which has codes of its own. */
function byService(fault: 'missing' | 'invalid', name: string, scope: Scope): Answer {
  if (isOlder(scope)) return fault === 'missing' ? missing(name, scope) : invalid(name, 'text', scope);
  return fault === 'missing'
    ? { status: 400, code: `MissingParam.${name}`, message: `The parameter ${name} is required.` }
    : { status: 400, code: `InvalidParam.${name}`, message: `The parameter ${name} is not allowed here.` };
}

function isOlder({ edition }: Scope): boolean {
  return edition === '2018' || edition === '2019';
}

function violation(
  call: Call,
  subject: string,
  kind: string,
  errors: readonly ErrorReference[],
  answer: Answer,
  scope: Scope,
): Violation {
  const named = errorFor(errors, scope);
  const code = named?.code.replace('{Parameter}', subject) ?? answer.code;
  return {
    requirement: `${call.spec.service}.${call.spec.name}.${subject}.${kind}`,
    named: errors,
    problem: { ...answer, code, status: named?.status ?? answer.status, about: { kind: 'constraint', subject } },
  };
}
