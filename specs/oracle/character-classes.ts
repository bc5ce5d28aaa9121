import type { Pattern } from '../parameter.ts';
import type { Point } from '../point.ts';

/** Characters that a document names together, with two that stand for them and the body of a class that holds them all. */
export interface CharacterClass {
  readonly name: string;
  readonly samples: readonly [string, string];
  readonly body: string;
  /** Letters of one case, digits or Chinese; not a single mark. */
  readonly isWhole: boolean;
}

/** The classes that documents name as a whole. */
const whole: readonly CharacterClass[] = (
  [
    { name: 'lower', samples: ['k', 'z'], body: 'a-z' },
    { name: 'upper', samples: ['A', 'Z'], body: 'A-Z' },
    { name: 'digit', samples: ['1', '9'], body: '0-9' },
    { name: 'chinese', samples: ['\u4e2d', '\u6587'], body: '\\u4e00-\\u9fa5' },
  ] as const
).map((one) => ({ ...one, isWhole: true }));

const names: Readonly<Record<string, string>> = {
  '-': 'hyphen',
  '/': 'slash',
  '.': 'dot',
  _: 'underscore',
  '%': 'percent',
  '?': 'question-mark',
  '#': 'hash',
  '&': 'ampersand',
  '*': 'asterisk',
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '=': 'equals-sign',
  '@': 'at',
  '+': 'plus',
  $: 'dollar',
  ' ': 'space',
};

/** Every class of characters that some edition names in a pattern: letters of either case, digits, Chinese, each mark. */
export function characterClasses({ statements }: Point<Pattern>): readonly CharacterClass[] {
  const patterns = statements.flatMap(({ prose, schema }) => [prose, schema].filter((value) => value !== undefined));
  const named = patterns.flatMap(({ characters }) => classesIn(characters));
  return [...new Map(named.map((one) => [one.name, one])).values()];
}

function classesIn(characters: string): readonly CharacterClass[] {
  const ranges = whole.filter(({ body }) => characters.includes(body));
  // What is left once the ranges are gone are single marks; a range of anything else names no class.
  const rest = characters.replaceAll(/(?:\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\w)-(?:\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\w)/gi, '');
  const marks = Array.from(rest.replaceAll('\\', '')).filter((mark) => Object.hasOwn(names, mark));
  return [...ranges, ...marks.map((mark) => markOf(mark))];
}

function markOf(mark: string): CharacterClass {
  return {
    name: names[mark] ?? mark,
    samples: [mark, mark],
    body: `\\u{${mark.codePointAt(0)?.toString(16)}}`,
    isWhole: false,
  };
}
