import { describe, expect, it } from 'vitest';
import { breachOf, isUntied } from '../../../../specs/oracle/untied.ts';
import { serviceOf } from '../../laws/planned.ts';

const { service } = serviceOf('relay').book;
const code = { code: 'C', status: 400, editions: ['2024'] };
const ask = (kinds: readonly string[], named: readonly (typeof code)[] = []): boolean =>
  isUntied(service, { kinds, named, names: ['RoutePort'] });

describe('isUntied', () => {
  it('is true of a breach for which nobody names a code, in a service that says that any will do', () => {
    expect(ask(['range'])).toBe(true);
    expect(isUntied({ ...service, untiedCodes: undefined } as never, { kinds: ['range'], named: [], names: [] })).toBe(
      false,
    );
  });

  it('is false where the point itself, the gateway or the list for the product names one', () => {
    expect(ask(['range'], [code])).toBe(false);
    expect(ask(['type'])).toBe(false);
    expect(ask(['required'])).toBe(false);
    const parameterErrors = [{ ...code, names: ['RoutePort'], breach: 'invalid' as const }];
    expect(isUntied({ ...service, parameterErrors }, { kinds: ['range'], named: [], names: ['RoutePort'] })).toBe(
      false,
    );
  });

  it('is true where one of several readings is untied, and false of a state, which is no breach', () => {
    expect(ask(['type', 'range'])).toBe(true);
    expect(ask([])).toBe(false);
  });

  it('knows how a call is wrong by the kind of what it breaks', () => {
    expect(['required', 'conditional', 'conflict', 'reference', 'range'].map(breachOf)).toEqual([
      'missing',
      'missing',
      'conflict',
      'unknown',
      'invalid',
    ]);
  });
});
