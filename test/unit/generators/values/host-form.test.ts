import fc from 'fast-check';
import { expect, it } from 'vitest';
import { endOf, isFree } from '../../../../generators/values/host-form.ts';
import { patternCandidates, textOfLength } from '../../../../generators/values/text-candidates.ts';
import { validValue } from '../../../../generators/values/sample-value.ts';
import { matchesPattern } from '../../../../specs/oracle/constraints.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import type { Parameter, Pattern } from '../../../../specs/parameter.ts';
import type { Point } from '../../../../specs/point.ts';

const { service, actions } = loadSpecBook('alb');
const scope = { editions: service.editions };
const name = 'HealthCheckConfig.HealthCheckHost';
const parameters = actions.find((action) => action.name === 'CreateServerGroup')?.parameters ?? [];
const { typical: _typical, ...parameter } = parameters.find((one) => one.name === name) as Parameter;
const pattern = { characters: 'a-z0-9\\-.', host: 'name' } satisfies Pattern;

it('draws names of hosts where a text is one', () => {
  const drawn = validValue(parameter, scope);
  expect(drawn).toBeDefined();
  if (drawn)
    fc.assert(fc.property(drawn, (text) => typeof text === 'string' && matchesPattern(pattern, text) === true));
});

it('makes a name of a host as long as it is wanted', () => {
  expect(textOfLength(parameter, 12, scope)).toBe('aaaaaaaa.com');
});

it('tries names of hosts, and texts of their characters that are none', () => {
  const values = patternCandidates(parameter, parameter.pattern as Point<Pattern>, scope).map(({ value }) => value);
  expect(values).toEqual(
    expect.arrayContaining(['aa.a.com', 'aa-a.com', 'abc', '.abc.com', 'abc.com.', '-abc.com', 'abc.com1']),
  );
});

it.each<[readonly Pattern[], string, boolean]>([
  [[pattern], '.com', false],
  [[{ characters: 'a-z.' }], '', true],
  [[], '', true],
])('ends a text as its form wants it, with dots and hyphens nowhere else', (patterns, end, isAnywhere) => {
  expect(endOf(patterns)).toBe(end);
  expect(isFree(patterns)('a')).toBe(true);
  expect(isFree(patterns)('.')).toBe(isAnywhere);
});
