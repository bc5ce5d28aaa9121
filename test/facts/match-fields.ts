import type { Fields, Matcher } from './fact.ts';

/** What of an answer is not as a fact says; empty if everything is. */
export function mismatches(body: unknown, fields: Fields, fill: (text: string) => string): readonly string[] {
  return Object.entries(fields).flatMap(([path, matcher]) => {
    const value = valueAt(body, path.split('.'));
    return matches(value, matcher, fill)
      ? []
      : [`${path}: ${JSON.stringify(matcher)} expected, ${JSON.stringify(value) ?? 'nothing'} found`];
  });
}

/** The value at a path of names and places in lists. */
export function valueAt(body: unknown, path: readonly string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return body;
  if (typeof body !== 'object' || body === null) return undefined;
  return valueAt((body as Record<string, unknown>)[name], rest);
}

function matches(value: unknown, matcher: Matcher, fill: (text: string) => string): boolean {
  if (typeof matcher === 'number' || typeof matcher === 'boolean') return value === matcher;
  if (typeof matcher === 'string') return matchesText(value, matcher, fill);
  if ('matches' in matcher) return typeof value === 'string' && new RegExp(matcher.matches).test(value);
  if ('type' in matcher) return Number.isInteger(value);
  if ('oneOf' in matcher) return matcher.oneOf.some((text) => matchesText(value, text, fill));
  if ('not' in matcher) return value !== undefined && !matchesText(value, matcher.not, fill);
  if ('length' in matcher)
    return (Array.isArray(value) ? value.length : value === undefined ? 0 : -1) === matcher.length;
  if ('listed' in matcher) return sameItems(value, matcher.listed);
  if (!Array.isArray(value)) return false;
  const { contains } = matcher;
  if (typeof contains === 'number') return value.includes(contains);
  if (typeof contains === 'string') return value.some((item) => matchesText(item, contains, fill));
  return value.some((item) => mismatches(item, contains, fill).length === 0);
}

function matchesText(value: unknown, expected: string, fill: (text: string) => string): boolean {
  if (expected === 'absent') return value === undefined;
  if (expected === 'present') return value !== undefined && value !== null && value !== '';
  return (typeof value === 'string' || typeof value === 'number') && String(value) === fill(expected);
}

function sameItems(value: unknown, expected: readonly string[]): boolean {
  if (typeof value !== 'string') return false;
  return JSON.stringify(value.split(',').toSorted()) === JSON.stringify(expected.toSorted());
}
