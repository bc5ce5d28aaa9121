import { inEnum, inRange } from '../../../specs/oracle/constraints.ts';
import { judge, type Accepts, type EditionScope } from '../../../specs/oracle/judge.ts';
import type { Parameter, Pattern, Range } from '../../../specs/parameter.ts';
import type { Point } from '../../../specs/point.ts';

/** The outermost values of a range that all editions accept, and the innermost on either side that all refuse. */
export interface AgreedBounds {
  readonly lowest?: number;
  readonly highest?: number;
  readonly tooLow?: number;
  readonly tooHigh?: number;
  readonly sentinels: readonly number[];
}

/** Finds the bounds of a range on which every speaking edition agrees; a disputed value is in none of them. */
export function agreedBounds(point: Point<Range>, scope: EditionScope): AgreedBounds {
  const ranges = constraintsOf(point);
  const sentinels = new Set(ranges.flatMap(({ also = [] }) => also));
  const values = ranges.flatMap(({ min, max, also = [] }) => [
    ...(min === undefined ? [] : [min - 1, min]),
    ...(max === undefined ? [] : [max, max + 1]),
    ...also.flatMap((value) => [value - 1, value, value + 1]),
  ]);
  const judged = (value: number): string => judge(point, (range) => inRange(range, String(value)), scope).expect;
  const accepted = values.filter((value) => judged(value) === 'accept');
  const refused = values.filter((value) => judged(value) === 'reject');
  const inside = accepted.filter((value) => !sentinels.has(value));
  const least = Math.min(...accepted);
  const greatest = Math.max(...accepted);
  const finite = <K extends string>(key: K, value: number): Partial<Record<K, number>> =>
    Number.isFinite(value) ? ({ [key]: value } as Record<K, number>) : {};
  return {
    ...finite('lowest', Math.min(...inside)),
    ...finite('highest', Math.max(...inside)),
    ...finite('tooLow', Math.max(...refused.filter((value) => value < least))),
    ...finite('tooHigh', Math.min(...refused.filter((value) => value > greatest))),
    sentinels: [...sentinels].filter((value) => judged(value) === 'accept'),
  };
}

/** The values of an enumeration that all editions accept. */
export function agreedValues(parameter: Parameter, scope: EditionScope): readonly string[] {
  const point = parameter.enum;
  if (!point) return [];
  const values = [...new Set(constraintsOf(point).flat())];
  return values.filter(
    (value) => judge(point, (listed) => inEnum(listed, value, parameter.separator), scope).expect === 'accept',
  );
}

/** Whether some text breaks the constraint in the eyes of every edition that speaks. */
export function isAgreedToRefuse<T>(point: Point<T>, refuses: Accepts<T>, scope: EditionScope): boolean {
  const accepts: Accepts<T> = (constraint) => {
    const refused = refuses(constraint);
    return refused === undefined ? undefined : !refused;
  };
  return judge(point, accepts, scope).expect === 'reject';
}

/** Whether a character class leaves out a character; an incomplete one cannot tell. */
export function forbids({ characters, incomplete }: Pattern, character: string): boolean | undefined {
  const listed = new RegExp(`^[${characters}]$`, 'u').test(character);
  return listed || !incomplete ? !listed : undefined;
}

function constraintsOf<T>({ statements }: Point<T>): readonly T[] {
  return statements
    .flatMap(({ prose, schema }) => [prose, schema])
    .filter((value): value is NonNullable<typeof value> => value !== undefined && value !== null);
}
