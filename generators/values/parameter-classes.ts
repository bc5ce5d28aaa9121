import type { Slot } from '../../cases/call.ts';
import { hasLength, inEnum, inRange, listsAddresses, matchesPattern } from '../../specs/oracle/constraints.ts';
import { judgeItems, readJson } from '../../specs/oracle/items.ts';
import { anyEdition, isValidAnywhere, type Accepts, type EditionScope } from '../../specs/oracle/judge.ts';
import type { Parameter, Range } from '../../specs/parameter.ts';
import type { Point } from '../../specs/point.ts';
import { addressCandidates, enumCandidates, rangeCandidates, type Candidate } from './candidates.ts';
import { needsHolder } from './holder-need.ts';
import { mixedText, textOfLength } from './text-candidates.ts';
import { createRandom } from './random.ts';
import {
  closedConstraintsOf,
  commonBounds,
  constraintsOf,
  drawnBounds,
  isDeclared,
  plainValue,
} from './sample-value.ts';

/** Values of a parameter that a service is expected to treat alike; `null` stands for absence. */
export interface ParameterClass {
  readonly name: string;
  readonly value: string | Slot | null;
  /** Another value of the class, where it has many. */
  readonly draw?: (random: () => number) => string;
}

/** A class of texts, before it is known whether the documents agree on it. */
interface TextClass extends ParameterClass {
  readonly value: string;
}

/**
 * The classes of a parameter's valid values, which no edition refuses: absence where it is optional, each listed value, both ends of a range with its sentinels and a value between, the shortest and the longest text and one
 * of every kind of character. Values that cost money, those that need what nobody declared and those that are promised within some
 * resources only are left out.
 */
export function parameterClasses(parameter: Parameter, editions: EditionScope): readonly ParameterClass[] {
  const scope = anyEdition(editions);
  // Without what calls usually hold they would mean nothing.
  const optional = !parameter.usual && isValidAnywhere(parameter.mandatory, (required) => !required, scope);
  const given = isDeclared(parameter) ? [] : givenClasses(parameter, scope);
  return [...(optional ? [{ name: 'absent', value: null }] : []), ...given];
}

/** Names of classes depend on no seed, so that the same specs always give the same combinations. */
const anySeed = 1;

function givenClasses(parameter: Parameter, scope: EditionScope): readonly ParameterClass[] {
  const plain = plainValue(parameter, scope, anySeed);
  if (typeof plain === 'object') return [{ name: 'present', value: plain }];
  const valid = candidatesOf(parameter, scope)
    .filter(({ value }) => !parameter.unreachable.includes(value) && !parameter.costs.includes(value))
    .filter(({ value }) => !needsHolder(parameter, value))
    .filter(({ value }) => isAgreedValid(parameter, value, scope));
  const distinct = valid.filter(({ value }, index) => valid.findIndex((other) => other.value === value) === index);
  if (distinct.length > 0) return distinct;
  const isUsable = plain !== undefined && !parameter.costs.includes(plain) && isAgreedValid(parameter, plain, scope);
  return isUsable ? [{ name: 'typical', value: plain }] : [];
}

/** A point of which no document speaks says nothing of which values are alike. */
function candidatesOf(parameter: Parameter, scope: EditionScope): readonly TextClass[] {
  const { type, enum: values, range, addresses } = parameter;
  const named = (candidates: readonly Candidate[]): readonly TextClass[] =>
    candidates.map(({ variant, value }) => ({ name: variant, value }));
  if (type === 'boolean') return ['true', 'false'].map((value) => ({ name: value, value }));
  if (values) return speaks(values, scope) ? named(enumCandidates(parameter, values, scope)) : [];
  if (range) return speaks(range, scope) ? numberCandidates(parameter, range, scope) : [];
  if (addresses) {
    const plain = addressCandidates(addresses).filter(({ variant }) =>
      /^(address|block|list|items-\d+)$/.test(variant),
    );
    return speaks(addresses, scope) ? named(plain) : [];
  }
  return textCandidates(parameter, scope);
}

function speaks<T>(point: Point<T> | undefined, scope: EditionScope): boolean {
  return point !== undefined && constraintsOf(point, scope).length > 0;
}

function numberCandidates(parameter: Parameter, point: Point<Range>, scope: EditionScope): readonly TextClass[] {
  const ends = rangeCandidates(point, scope, anySeed)
    .filter(({ variant }) => /^(min|max|sentinel-.*)$/.test(variant))
    .map(({ variant, value }) => ({ name: variant, value }));
  const taken = new Set([...ends.map(({ value }) => value), ...parameter.unreachable]);
  const { min, max } = drawnBounds(closedConstraintsOf(point, scope));
  const from = min + 1;
  // A value that belongs to another class gives way to the next one that does not.
  const draw = (random: () => number): string => {
    let value = from + Math.floor(random() * (max - from));
    for (let step = 0; taken.has(String(value)) && step < taken.size; step += 1)
      value = value + 1 < max ? value + 1 : from;
    return String(value);
  };
  return max - min < 2 + taken.size ? ends : [...ends, { name: 'inside', value: draw(createRandom(anySeed)), draw }];
}

function textCandidates(parameter: Parameter, scope: EditionScope): readonly TextClass[] {
  const { min, max } = commonBounds(parameter.length ? constraintsOf(parameter.length, scope) : []);
  const short = [Math.max(min, 1), Math.max(min, 1) + 1]
    .map((size) => textOfLength(parameter, size, scope))
    .find((value) => isAgreedValid(parameter, value, scope));
  const hasLongest = speaks(parameter.length, scope) && max <= 1000;
  return [
    ...(short === undefined || !speaks(parameter.length, scope) ? [] : [{ name: 'shortest', value: short }]),
    ...(hasLongest ? [{ name: 'longest', value: textOfLength(parameter, max, scope) }] : []),
    ...(speaks(parameter.pattern, scope) ? [{ name: 'mixed', value: mixedText(parameter, scope) }] : []),
  ];
}

/**
 * Whether a value is valid wherever it is sent: no edition refuses it, with or without one asked for, whichever of its
 * constraints it speaks of, and none of them is an open list that leaves it out.
 */
export function isAgreedValid(parameter: Parameter, value: string, scope: EditionScope, except = ''): boolean {
  const { length, pattern, range, enum: values, addresses, items, separator } = parameter;
  const lists = (kind: 'structure' | 'list-size'): boolean =>
    items === undefined ||
    kind === except ||
    ['accept', 'silent'].includes(judgeItems(items, kind, readJson(value), anyEdition(scope)).expect);
  const agreed = <T>(kind: string, point: Point<T> | undefined, accepts: Accepts<T>): boolean =>
    point === undefined || kind === except || isValidAnywhere(point, accepts, scope);
  return (
    agreed('length', length, (constraint) => hasLength(constraint, value)) &&
    agreed('pattern', pattern, (constraint) => matchesPattern(constraint, value)) &&
    agreed('range', range, (constraint) => inRange(constraint, value)) &&
    agreed('enum', values, (constraint) => inEnum(constraint, value, separator)) &&
    agreed('structure', addresses, (constraint) => listsAddresses(constraint, value)) &&
    lists('structure') &&
    lists('list-size')
  );
}
