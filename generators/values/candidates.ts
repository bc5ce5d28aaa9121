import fc from 'fast-check';
import type { EditionScope } from '../../specs/oracle/judge.ts';
import { isInteger } from '../../specs/oracle/constraints.ts';
import type { Addresses, Parameter, Range } from '../../specs/parameter.ts';
import type { Point } from '../../specs/point.ts';
import { closedConstraintsOf, constraintsOf, drawnBounds } from './sample-value.ts';

/** A value worth trying against a constraint, with the name of its variant. */
export interface Candidate {
  /** Whatever plain calls name is there before. */
  readonly prepared?: true;
  readonly variant: string;
  readonly value: string;
}

/** Both sides of every bound that any edition states, every sentinel, and one value from the middle. */
export function rangeCandidates(point: Point<Range>, scope: EditionScope, seed: number): readonly Candidate[] {
  const ranges = constraintsOf(point, scope);
  if (ranges.length === 0) return [];
  const bounds = drawnBounds(closedConstraintsOf(point, scope));
  const named: [string, number][] = ranges.flatMap(({ min, max, also = [] }): [string, number][] => [
    ...(min === undefined
      ? []
      : ([
          ['', min - 1],
          ['', min],
        ] as [string, number][])),
    ...(max === undefined
      ? []
      : ([
          ['', max],
          ['', max + 1],
        ] as [string, number][])),
    ...also.flatMap((value): [string, number][] => [
      ['sentinel', value],
      ['', value - 1],
      ['', value + 1],
    ]),
  ]);
  const lowest = Math.min(...named.map(([, value]) => value));
  const highest = Math.max(...named.map(([, value]) => value));
  const name = (value: number, hint: string): string => {
    if (hint === 'sentinel') return `sentinel-${signed(value)}`;
    if (value === lowest && value < bounds.min) return 'below-min';
    if (value === highest && value > bounds.max) return 'above-max';
    if (value === bounds.min) return 'min';
    if (value === bounds.max) return 'max';
    return `at-${signed(value)}`;
  };
  const middle =
    bounds.max - bounds.min > 1
      ? [
          {
            variant: 'inside',
            value: String(fc.sample(fc.integer({ min: bounds.min + 1, max: bounds.max - 1 }), { seed, numRuns: 1 })[0]),
          },
        ]
      : [];
  const sorted = named.toSorted(([a], [b]) => b.localeCompare(a));
  const stated = distinct(sorted.map(([hint, value]) => ({ variant: name(value, hint), value: String(value) })));
  return [...stated, ...middle];
}

/** Every listed value, one that is in no list, and a listed one in the wrong letter case. */
export function enumCandidates(
  parameter: Parameter,
  point: Point<readonly string[]>,
  scope: EditionScope,
): readonly Candidate[] {
  const values = [...new Set(constraintsOf(point, scope).flat())].filter(
    (value) => !parameter.unreachable.includes(value),
  );
  const first = values.find((value) => value.toUpperCase() !== value);
  const separator = parameter.separator;
  return distinct([
    ...values.map((value) => ({ variant: `value-${slug(value)}`, value })),
    ...(separator !== undefined && values.length > 1
      ? [{ variant: 'several', value: values.slice(0, 2).join(separator) }]
      : []),
    ...parameter.alsoTry.map((value) => ({ variant: `value-${slug(value)}`, value })),
    { variant: 'unknown', value: 'no-such-value' },
    ...(separator === undefined || values[0] === undefined
      ? []
      : [{ variant: 'one-unknown', value: `${values[0]}${separator}no-such-value` }]),
    ...(first === undefined ? [] : [{ variant: 'wrong-case', value: first.toUpperCase() }]),
  ]);
}

/** Single addresses, blocks and lists; what is no address; what is forbidden; and lists at and over the largest size. */
export function addressCandidates({ statements }: Point<Addresses>): readonly Candidate[] {
  const points = statements.flatMap(({ prose, schema }) => [prose, schema].filter((value) => value !== undefined));
  const forbidden = [...new Set(points.flatMap((point) => point.forbidden ?? []))];
  const sizes = points.flatMap(({ max }) => (max === undefined ? [] : [max, max + 1]));
  return distinct([
    { variant: 'address', value: '10.0.0.1' },
    { variant: 'block', value: '192.168.0.0/24' },
    { variant: 'list', value: '1.1.1.1,1.1.0.0/21' },
    { variant: 'not-an-address', value: 'not-an-address' },
    { variant: 'one-not-an-address', value: '1.1.1.1,not-an-address' },
    { variant: 'octet-too-large', value: '256.1.1.1' },
    { variant: 'prefix-too-long', value: '10.0.0.0/33' },
    ...forbidden.map((value) => ({ variant: `forbidden-${value.replace('/', '-')}`, value })),
    ...sizes.map((size) => ({ variant: `items-${size}`, value: addressList(size) })),
  ]);
}

function addressList(size: number): string {
  return Array.from({ length: size }, (_, index) => `10.0.${Math.floor(index / 250)}.${(index % 250) + 1}`).join(',');
}

/** Texts that are no value of the parameter's type; every value is text on the wire. */
export function typeCandidates(parameter: Parameter): readonly Candidate[] {
  if (parameter.type === 'integer') {
    return [
      { variant: 'not-a-number', value: 'abc' },
      { variant: 'decimal', value: '1.5' },
      { variant: 'trailing-letters', value: '80x' },
    ].filter(({ value }) => !isInteger(value));
  }
  if (parameter.type === 'boolean') return [{ variant: 'not-a-boolean', value: 'maybe' }];
  return [{ variant: 'not-json', value: '[{' }];
}

function signed(value: number): string {
  return value < 0 ? `minus-${-value}` : String(value);
}

/** A text as a part of the name of a variant. */
export function slug(text: string): string {
  const words: Readonly<Record<string, string>> = { '/': 'slash', $: 'dollar', $_ip: 'server-ip', ',': 'comma' };
  return words[text] ?? text.replaceAll(/[^A-Za-z0-9._-]+/g, '-');
}

/** One candidate per value and per name; the first one wins. */
export function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const values = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const taken = [...values.values()].some(({ variant }) => variant === candidate.variant);
    if (!values.has(candidate.value) && !taken) values.set(candidate.value, candidate);
  }
  return [...values.values()];
}
