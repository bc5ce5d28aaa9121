import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flattenParameters, unflatten, type ParameterValue } from '../../../protocol/flatten.ts';

const name = fc.stringMatching(/^[A-Z][A-Za-z]{0,7}$/);

const { node } = fc.letrec<{ node: ParameterValue }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.string(),
    fc.array(tie('node'), { minLength: 1, maxLength: 12 }),
    fc.dictionary(name, tie('node'), { minKeys: 1, maxKeys: 4 }),
  ),
}));

describe('flattenParameters', () => {
  it('counts lists from 1 and joins structures with dots', () => {
    expect(flattenParameters({ Tag: [{ Key: 'k', Value: 'v' }], Port: 80, On: true, None: [] })).toEqual({
      'Tag.1.Key': 'k',
      'Tag.1.Value': 'v',
      Port: '80',
      On: 'true',
    });
  });

  it('treats names of the prototype as ordinary names', () => {
    const parameters = JSON.parse('{"__proto__":{"constructor":"x"}}') as Record<string, ParameterValue>;
    expect(Object.entries(flattenParameters(parameters))).toEqual([['__proto__.constructor', 'x']]);
  });
});

describe('unflatten', () => {
  it('undoes flattenParameters for text in lists and structures of any depth', () => {
    fc.assert(
      fc.property(fc.dictionary(name, node), (any) => {
        expect(unflatten(flattenParameters(any))).toEqual({ ...any });
      }),
    );
  });

  it('orders a list by number, whatever the order on the wire', () => {
    const parameters = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`Id.${11 - index}`, `${index}`]));
    expect(unflatten(parameters)).toEqual({ Id: ['10', '9', '8', '7', '6', '5', '4', '3', '2', '1', '0'] });
  });

  it('sees no list in numbers that have a gap or do not begin at 1', () => {
    expect(unflatten({ 'A.1': 'x', 'A.3': 'y', 'B.0': 'z' })).toEqual({ A: { 1: 'x', 3: 'y' }, B: { 0: 'z' } });
  });

  it('treats names of the prototype as ordinary names', () => {
    const tree = unflatten({ '__proto__.polluted': 'x' });
    expect(Object.keys(tree)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
