import { describe, expect, it } from 'vitest';
import {
  lengthCandidates,
  mixedText,
  patternCandidates,
  textOfLength,
} from '../../../../generators/values/text-candidates.ts';
import { contextOf, parameterOf } from '../../laws/planned.ts';

const name = parameterOf('SetLoadBalancerName', 'LoadBalancerName');

describe('candidates of texts', () => {
  it('are as long as the bounds of every edition, and one longer', () => {
    const found = name.length ? lengthCandidates(name, name.length, contextOf()) : [];
    const sizes = Object.fromEntries(found.map(({ variant, value }) => [variant, value.length]));
    expect(sizes).toMatchObject({ 'length-1': 1, shortest: 2, longest: 80, 'length-81': 81, 'too-long': 129 });
  });

  it('hold every class of characters, begin with what is not allowed, and mix all that is', () => {
    const found = name.pattern ? patternCandidates(name, name.pattern, contextOf()) : [];
    const values = Object.fromEntries(found.map(({ variant, value }) => [variant, value]));
    expect(values).toMatchObject({ 'first-digit': '1abc', mixed: mixedText(name, contextOf()) });
    expect(values['with-chinese']).toContain('\u4e2d');
    expect(values['with-less-than']).toContain('<');
  });
});

describe('texts', () => {
  it('have the length that is asked for, in characters that the patterns allow', () => {
    expect([0, 1, 5].map((size) => textOfLength(name, size, contextOf()))).toEqual(['', 'a', 'aaaaa']);
    const uri = parameterOf('CreateLoadBalancerHTTPListener', 'HealthCheckURI');
    expect(textOfLength(uri, 3, contextOf())).toMatch(/^\/[a-z]{2}$/);
  });

  it('mix every kind of character, as far as the length allows', () => {
    expect(mixedText(name, contextOf())).toMatch(/[a-z].*[A-Z].*\d/);
    expect(mixedText(name, contextOf()).length).toBeLessThanOrEqual(80);
  });
});
