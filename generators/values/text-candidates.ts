import { characterClasses } from '../../specs/oracle/character-classes.ts';
import { anyEdition, type EditionScope } from '../../specs/oracle/judge.ts';
import type { Length, Parameter, Pattern } from '../../specs/parameter.ts';
import type { Point } from '../../specs/point.ts';
import { distinct, slug, type Candidate } from './candidates.ts';
import { endOf, isFree } from './host-form.ts';
import { commonAlphabet, commonBounds, constraintsOf } from './sample-value.ts';

/** Texts at and just over every length bound, made of characters that the parameter's pattern allows. */
export function lengthCandidates(
  parameter: Parameter,
  point: Point<Length>,
  scope: EditionScope,
): readonly Candidate[] {
  const lengths = constraintsOf(point, scope);
  const sizes = lengths.flatMap(({ min, max }) => [
    ...(min === undefined || min < 1 ? [] : [min, min - 1]),
    ...(max === undefined ? [] : [max, max + 1]),
  ]);
  const highest = Math.max(...sizes);
  const bounds = commonBounds(lengths);
  const name = (size: number): string => {
    if (size === highest && size > bounds.max) return 'too-long';
    if (size === bounds.max) return 'longest';
    if (size === bounds.min) return 'shortest';
    return `length-${size}`;
  };
  const prefixLength = prefixOf(parameter, scope).length;
  const inChinese = chineseText(parameter, bounds.max, scope);
  const also = lengths.flatMap((length) => length.also ?? []);
  return distinct([
    ...also.map((value) => ({ variant: `literal-${slug(value)}`, value })),
    ...sizes
      .filter((size) => size > prefixLength)
      .map((size) => ({ variant: name(size), value: textOfLength(parameter, size, scope) })),
    ...(inChinese === undefined ? [] : [{ variant: 'longest-in-chinese', value: inChinese }]),
  ]);
}

/**
 * Every class of characters that an edition names, later in a text, first, and alone; all that is allowed mixed; and for each
 * forbidden kind a text that breaks just that.
 */
export function patternCandidates(
  parameter: Parameter,
  point: Point<Pattern>,
  scope: EditionScope,
): readonly Candidate[] {
  const patterns = constraintsOf(point, scope);
  const prefix = prefixOf(parameter, scope);
  const start = textOfLength(parameter, prefix.length + 2, scope);
  const end = endOf(patterns);
  const probes: [string, string][] = [
    ['letters', 'Az'],
    ['digits', '09'],
    ['hyphen', '-'],
    ['slash', '/'],
    ['dot', '.'],
    ['underscore', '_'],
    ['percent', '%'],
    ['question-mark', '?'],
    ['hash', '#'],
    ['ampersand', '&'],
    ['asterisk', '*'],
    ['comma', ','],
    ['semicolon', ';'],
    ['space', ' '],
    ['chinese', '\u4e2d'],
    ['less-than', '<'],
  ];
  const inside = probes.map(([name, text]) => ({ variant: `with-${name}`, value: `${start}${text}a${end}` }));
  const named = characterClasses(point).flatMap(({ name, samples: [one, other], isWhole }) => [
    isWhole
      ? { variant: `only-${name}`, value: `${prefix}${one}${other}${one}${end}` }
      : { variant: `with-${name}`, value: `${start}${one}a${end}` },
    ...(name === 'lower' ? [] : [{ variant: `first-${name}`, value: `${prefix}${one}abc${end}` }]),
  ]);
  const heads = patterns.flatMap(({ first, forbiddenPrefixes = [], prefix: must, host }) => [
    ...(host === undefined
      ? []
      : ['abc', '.abc.com', 'abc.com.', '-abc.com', 'abc.com1'].map((value) => ({ variant: `host-${value}`, value }))),
    ...(first === undefined
      ? []
      : [
          { variant: 'first-digit', value: '1abc' },
          { variant: 'first-dot', value: '.abc' },
        ]),
    ...forbiddenPrefixes.map((text) => ({ variant: `starts-with-${slug(text)}`, value: `${text}abc` })),
    ...(must === undefined ? [] : [{ variant: 'without-prefix', value: 'abc' }]),
  ]);
  const literals = patterns.flatMap(({ not = [], also = [] }) => [
    ...not.map((value) => ({ variant: `only-${slug(value)}`, value })),
    ...also.map((value) => ({ variant: `literal-${slug(value)}`, value })),
  ]);
  return distinct([
    ...literals,
    ...heads,
    ...inside,
    ...named,
    { variant: 'mixed', value: mixedText(parameter, scope) },
  ]);
}

/** A text of the given length that the parameter's patterns allow, those of every edition. */
export function textOfLength(parameter: Parameter, size: number, scope: EditionScope): string {
  const patterns = parameter.pattern ? constraintsOf(parameter.pattern, anyEdition(scope)) : [];
  const letter = commonAlphabet(patterns, 'first').find((character) => /[a-z]/.test(character)) ?? 'a';
  const end = endOf(patterns);
  const start = prefixOf(parameter, scope);
  if (size <= start.length + end.length) return start.padEnd(size, letter).slice(0, Math.max(size, 0));
  return start.padEnd(size - end.length, letter) + end;
}

/** A text of every kind of character that a parameter may hold, as far as its length allows. */
export function mixedText(parameter: Parameter, editions: EditionScope): string {
  const scope = anyEdition(editions);
  const patterns = parameter.pattern ? constraintsOf(parameter.pattern, scope) : [];
  const { min, max } = commonBounds(parameter.length ? constraintsOf(parameter.length, scope) : []);
  const start = textOfLength(parameter, Math.max(min, 2), scope);
  const all = start + commonAlphabet(patterns, 'characters').filter(isFree(patterns)).join('');
  const end = patterns.some(({ within }) => within !== undefined) ? start : endOf(patterns);
  return (
    Array.from(all)
      .slice(0, max - end.length)
      .join('') + end
  );
}

/** A text of as many characters, which are three times as many bytes; where a pattern lets it begin and go on so. */
function chineseText(parameter: Parameter, size: number, editions: EditionScope): string | undefined {
  const scope = anyEdition(editions);
  const patterns = parameter.pattern ? constraintsOf(parameter.pattern, scope) : [];
  const character = '\u4e2d';
  const allowed = patterns.length > 0 && commonAlphabet(patterns, 'characters').includes(character);
  if (!allowed || size > 1000) return undefined;
  const start = textOfLength(parameter, prefixOf(parameter, scope).length + 1, scope);
  return start + character.repeat(size - start.length);
}

function prefixOf(parameter: Parameter, scope: EditionScope): string {
  const patterns = parameter.pattern ? constraintsOf(parameter.pattern, anyEdition(scope)) : [];
  return patterns.find(({ prefix }) => prefix !== undefined)?.prefix ?? '';
}
