import fc, { type Arbitrary } from 'fast-check';
import { leavesOpen } from '../../specs/oracle/left-open.ts';
import { anyEdition, inForce, isValidAnywhere, type EditionScope } from '../../specs/oracle/judge.ts';
import { remembered } from '../../specs/oracle/remembered.ts';
import { inEnum } from '../../specs/oracle/constraints.ts';
import type { Length, Parameter, Pattern, Range, Scalar } from '../../specs/parameter.ts';
import type { Point } from '../../specs/point.ts';
import type { Slot } from '../../cases/call.ts';
import { endOf, isFree } from './host-form.ts';
import { declaredIn, slotNames, type SlotName } from '../../specs/slot-names.ts';
import { fixturesIn, serversIn, withServers } from '../../cases/server-slots.ts';

type Value = string | Slot;

const fillings: Readonly<Record<SlotName, Slot>> = {
  $region: { fill: 'region' },
  $name: { fill: 'name' },
  $token: { fill: 'token', suffix: '' },
  $serverCertificate: { fill: 'server-certificate' },
  $caCertificate: { fill: 'ca-certificate' },
  $privateKey: { fill: 'private-key' },
};

/**
 * Values of a parameter that no edition refuses, or undefined where the specs give no way to make one.
 * Shrinks toward the typical value, the lower bound or the shortest text.
 */
export function validValue(parameter: Parameter, scope: EditionScope): Arbitrary<Value> | undefined {
  // Where values are listed, such as those that the vendor provides, none has to be made.
  if (parameter.reference && parameter.type === 'string' && !parameter.enum) {
    return fc.constant<Slot>({ fill: 'identifier', resource: parameter.reference.resource });
  }
  const slot = slotOf(parameter.typical);
  if (slot) return fc.constant(slot);
  const usual = parameter.typical === undefined ? undefined : textOf(parameter.typical);
  const isListed = usual === undefined || isListedAnywhere(parameter, usual, scope);
  const typical = usual === undefined || !isListed ? [] : [fc.constant(withServers(usual))];
  const drawn = parameter.holder ? fc.constantFrom(...parameter.holder.unless) : drawnValue(parameter, scope);
  const arbitraries = [...typical, ...(drawn ? [drawn] : [])];
  return arbitraries.length === 0 ? undefined : fc.oneof(...arbitraries);
}

/** Plain calls cannot do without a value that a misprinted list leaves out; drawn ones can. */
function isListedAnywhere({ enum: point, separator }: Parameter, value: string, scope: EditionScope): boolean {
  return point === undefined || isValidAnywhere(point, (values) => inEnum(values, value, separator), scope);
}

const plainValues = remembered(validValue);

/** One plain valid value: the typical one where the spec names it. */
export function plainValue(parameter: Parameter, scope: EditionScope, seed: number): Value | undefined {
  if (parameter.typical !== undefined) {
    return slotOf(parameter.typical) ?? withServers(textOf(parameter.typical));
  }
  const arbitrary = plainValues(parameter, scope);
  return arbitrary && fc.sample(arbitrary, { seed, numRuns: 1 })[0];
}

function slotOf(typical: Scalar | undefined): Slot | undefined {
  const declared = declaredIn(typical);
  if (declared) return { fill: 'declared', name: declared.name, ...(declared.nth > 0 ? { nth: declared.nth } : {}) };
  return slotNames.some((name) => name === typical) ? fillings[typical as SlotName] : undefined;
}

/** The wire text of a scalar. */
export function textOf(value: Scalar): string {
  return String(value);
}

/** Whether plain values of a parameter depend on what the owner of the target declares, so that no other case may. */
export function isDeclared({ typical }: Parameter): boolean {
  return (
    typeof typical === 'string' &&
    (typical.startsWith('$declared.') || serversIn(typical) > 0 || fixturesIn(typical).length > 0)
  );
}

function drawnValue(parameter: Parameter, inForceNow: EditionScope): Arbitrary<Value> | undefined {
  const scope = anyEdition(inForceNow);
  if (parameter.type === 'boolean') {
    const reachable = ['true', 'false'].filter((value) => !parameter.unreachable.includes(value));
    return reachable.length === 0 ? undefined : fc.constantFrom(...reachable);
  }
  if (parameter.enum) return agreedEnum(parameter, parameter.enum, inForceNow);
  if (parameter.type === 'integer') return parameter.range && agreedInteger(parameter, parameter.range, scope);
  if (parameter.length || parameter.pattern) return agreedText(parameter, scope);
  return undefined;
}

function agreedEnum(
  parameter: Parameter,
  point: Point<readonly string[]>,
  scope: EditionScope,
): Arbitrary<Value> | undefined {
  const listed = [
    ...new Set(
      point.statements.flatMap(({ prose, schema, letter }) => [...(prose ?? []), ...(schema ?? []), ...(letter ?? [])]),
    ),
  ];
  const agreed = listed.filter(
    (value) =>
      isValidAnywhere(point, (values) => inEnum(values, value), scope) &&
      !leavesOpen(parameter, value, scope) &&
      !parameter.unreachable.includes(value) &&
      !parameter.costs.includes(value),
  );
  return agreed.length === 0 ? undefined : fc.constantFrom(...agreed);
}

function agreedInteger(parameter: Parameter, point: Point<Range>, scope: EditionScope): Arbitrary<Value> | undefined {
  const ranges = closedConstraintsOf(point, scope);
  const bounds = drawnBounds(ranges);
  if (ranges.length === 0 || bounds.min > bounds.max) return undefined;
  return fc.integer(bounds).map((value) => String(parameter.unreachable.includes(String(value)) ? value + 1 : value));
}

function agreedText(parameter: Parameter, scope: EditionScope): Arbitrary<Value> | undefined {
  const lengths = parameter.length ? constraintsOf(parameter.length, scope) : [];
  const patterns = parameter.pattern ? constraintsOf(parameter.pattern, scope) : [];
  const prefix = patterns.find((pattern) => pattern.prefix !== undefined)?.prefix ?? '';
  const end = endOf(patterns);
  const alphabet = commonAlphabet(patterns, 'characters').filter(isFree(patterns));
  const first = prefix === '' ? commonAlphabet(patterns, 'first').filter(isFree(patterns)) : alphabet;
  if (alphabet.length === 0 || first.length === 0) return undefined;
  const around = prefix.length + end.length;
  const least = Math.max(1, ...lengths.map(({ min }) => min ?? 1)) - around;
  const most = Math.min(24, ...lengths.map(({ max }) => max ?? 24)) - around;
  // What may only stand within a text gives way to the first character at its end.
  const edges = patterns.flatMap(({ within }) => (within === undefined ? [] : [new RegExp(`^[${within}]$`, 'u')]));
  const isEdge = (character: string): boolean => edges.every((edge) => !edge.test(character));
  const rest = fc.array(fc.constantFrom(...alphabet), {
    minLength: Math.max(0, least - 1),
    maxLength: Math.max(0, most - 1),
  });
  return fc
    .tuple(fc.constantFrom(...first.filter(isEdge)), rest)
    .map(
      ([head, tail]) =>
        prefix + head + tail.map((one, at) => (at < tail.length - 1 || isEdge(one) ? one : head)).join('') + end,
    );
}

/** Characters worth trying, of which only those are used that every pattern in force allows. */
const candidates = Array.from('abcxyzABCXYZ0189-/._%?#&*=,;:$@ 中文');

/** The candidate characters that all patterns allow; with `first`, also at the first place. */
export function commonAlphabet(patterns: readonly Pattern[], place: 'characters' | 'first'): readonly string[] {
  const tests = patterns.map((pattern) => {
    const everywhere = new RegExp(`^[${pattern.characters}]$`, 'u');
    const first = pattern.first === undefined ? undefined : new RegExp(`^[${pattern.first}]$`, 'u');
    return (character: string): boolean => {
      if (place === 'characters' || !everywhere.test(character)) return everywhere.test(character);
      return (first?.test(character) ?? true) && !(pattern.forbiddenPrefixes ?? []).includes(character);
    };
  });
  return candidates.filter((character) => tests.every((test) => test(character)));
}

/** All constraints in force of a point: prose, schema and misprinted letter alike. */
export function constraintsOf<T>(point: Point<T>, scope: EditionScope): readonly T[] {
  return inForce(point, scope).flatMap((statement) =>
    [statement.prose, statement.schema, statement.letter].filter(
      (value): value is NonNullable<typeof value> => value !== undefined && value !== null,
    ),
  );
}

/** The same without open lists, whose ends are no bounds; those alone where there is nothing else. */
export function closedConstraintsOf<T>(point: Point<T>, scope: EditionScope): readonly T[] {
  const closed = { ...point, statements: point.statements.filter(({ partial }) => !partial) };
  const constraints = constraintsOf(closed, scope);
  return constraints.length > 0 ? constraints : constraintsOf(point, scope);
}

/** The bounds within which every range (or length) accepts; int32 where none is given. */
export function commonBounds(ranges: readonly (Range | Length)[]): { readonly min: number; readonly max: number } {
  return {
    min: Math.max(...ranges.map(({ min }) => min ?? -2147483648)),
    max: Math.min(...ranges.map(({ max }) => max ?? 2147483647)),
  };
}

/** So far from the one bound that is given numbers are drawn: how large or small one can be beyond that, no document says. */
const span = 999;

/** The bounds between which valid numbers are drawn. */
export function drawnBounds(ranges: readonly Range[]): { readonly min: number; readonly max: number } {
  const { min, max } = commonBounds(ranges);
  const isOpen = (bound: 'min' | 'max'): boolean => ranges.every((range) => range[bound] === undefined);
  if (isOpen('max') && !isOpen('min')) return { min, max: min + span };
  if (!isOpen('min') || isOpen('max')) return { min, max };
  // What has no least number is a number of something as a rule, and no document says that there may be none of it.
  return { min: max < 1 ? max - span : Math.max(1, max - span), max };
}
