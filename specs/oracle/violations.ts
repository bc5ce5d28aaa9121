import { hasLength, inEnum, inRange, isBoolean, isInteger, listsAddresses, matchesPattern } from './constraints.ts';
import { judgeItems, readJson } from './items.ts';
import { decided, judge, withoutLetters, type Accepts, type EditionScope, type Judgement } from './judge.ts';
import { remembered } from './remembered.ts';
import type { ActionSpec } from '../action-spec.ts';
import type { Condition, Parameter, Rule } from '../parameter.ts';
import type { Point } from '../point.ts';

/** A constraint that a request breaks, or of which the documents disagree whether it is broken. */
export interface Violation {
  readonly subject: string;
  readonly constraint: string;
  readonly judgement: Judgement;
  /** Only who takes an edition by its letter, which an erratum corrects, sees it broken. */
  readonly byLetter: boolean;
  readonly point: Point<unknown>;
}

type Wire = Readonly<Record<string, string>>;

/**
 * Validates a request in its wire form against an action spec, constraint by constraint. Generators do not use it: it
 * proves that a valid base breaks nothing and that an invalid call breaks exactly what it means to break.
 */
export function violations(action: ActionSpec, wire: Wire, scope: EditionScope): readonly Violation[] {
  return [
    ...action.parameters.flatMap((parameter) => parameterViolations(parameter, wire, scope)),
    ...action.rules.flatMap((rule) => ruleViolations(rule, action, wire, scope)),
  ];
}

/** The text of a parameter under whichever of its spellings the request uses. */
export function wireValue(parameter: Parameter, wire: Wire): string | undefined {
  const names = [parameter.name, ...Object.values(parameter.spellings)];
  const used = names.find((name) => Object.hasOwn(wire, name));
  return used === undefined ? undefined : wire[used];
}

function parameterViolations(parameter: Parameter, wire: Wire, scope: EditionScope): readonly Violation[] {
  const text = wireValue(parameter, wire) ?? '';
  const known = textsSeen(parameter, scope);
  const violations = known.get(text) ?? valueViolations(parameter, text, scope);
  if (known.size >= mostRemembered) known.clear();
  known.set(text, violations);
  return violations;
}

type ByText = Map<string, readonly Violation[]>;

// A plan sends the same values in thousands of calls.
const textsSeen = remembered((_parameter: Parameter): ByText => new Map());
const mostRemembered = 500;

function valueViolations(parameter: Parameter, text: string, scope: EditionScope): readonly Violation[] {
  const report = <T>(constraint: string, point: Point<T> | undefined, holds: Accepts<T>): readonly Violation[] =>
    point ? found(parameter.name, constraint, point, holds, scope) : [];
  if (text === '') return report('required', parameter.mandatory, (required) => !required);
  const typed = isOfType(parameter, text);
  if (!typed) return report('type', decided(parameter.required), () => false);
  return [
    ...report('range', parameter.range, (range) => inRange(range, text)),
    ...report('enum', parameter.enum, (values) => inEnum(values, text, parameter.separator)),
    ...report('length', parameter.length, (length) => hasLength(length, text)),
    ...report('pattern', parameter.pattern, (pattern) => matchesPattern(pattern, text)),
    ...report('structure', parameter.addresses, (addresses) => listsAddresses(addresses, text)),
    ...itemViolations(parameter, text, scope),
  ];
}

function found<T>(
  subject: string,
  constraint: string,
  point: Point<T>,
  accepts: Accepts<T>,
  scope: EditionScope,
): readonly Violation[] {
  const judgement = judge(point, accepts, scope);
  if (!isBroken(judgement)) return [];
  const byLetter = !isBroken(judge(withoutLetters(point), accepts, scope));
  return [{ subject, constraint, judgement, byLetter, point }];
}

function isBroken({ expect }: Judgement): boolean {
  return expect !== 'accept' && expect !== 'silent';
}

function isOfType({ type }: Parameter, text: string): boolean {
  if (type === 'integer') return isInteger(text);
  if (type === 'boolean') return isBoolean(text);
  return type !== 'json' || readJson(text) !== undefined;
}

function itemViolations({ name, items }: Parameter, text: string, scope: EditionScope): readonly Violation[] {
  if (!items) return [];
  return (['structure', 'list-size'] as const)
    .map((kind) => ({ constraint: kind, judgement: judgeItems(items, kind, readJson(text), scope) }))
    .filter(({ judgement }) => isBroken(judgement))
    .map((broken) => ({ subject: name, ...broken, byLetter: false, point: items }));
}

function ruleViolations(rule: Rule, action: ActionSpec, wire: Wire, scope: EditionScope): readonly Violation[] {
  if (rule.kind === 'effective-only-if') return [];
  const parameter = action.parameters.find(({ name }) => name === rule.parameter);
  const given = parameter !== undefined && (wireValue(parameter, wire) ?? '') !== '';
  const broken = rule.kind === 'required-if' ? !given : given;
  if (!broken || !holds(rule.when, wire)) return [];
  return found(rule.parameter, `conditional.${rule.name}`, rule.point, (inForce) => !inForce, scope);
}

/** Whether a rule's condition holds for a request. */
export function holds(when: Condition, wire: Wire): boolean {
  const value = (name: string): string => wire[name] ?? '';
  return (
    when.absent.every((name) => value(name) === '') &&
    when.present.every((name) => value(name) !== '') &&
    Object.entries(when.equals).every(([name, expected]) => value(name) === expected) &&
    Object.entries(when.differs).every(([name, excluded]) => value(name) !== excluded)
  );
}
