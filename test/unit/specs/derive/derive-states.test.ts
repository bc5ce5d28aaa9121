import { describe, expect, it } from 'vitest';
import { deriveRequirements } from '../../../../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import type { PromisedPair } from '../../../../specs/lifecycle.ts';
import type { SpecBook } from '../../../../specs/spec-book.ts';

const book = loadSpecBook('clb');
const requirements = deriveRequirements(book);

describe('the pairs of state and action', () => {
  it('are each promised once: by a requirement of their own, or by another that there is', () => {
    for (const { resource, rules, elsewhere } of book.lifecycles) {
      const pairs = [...rules, ...elsewhere].map(({ from, on }) => `${from} ${typeof on === 'string' ? on : on.name}`);
      expect(
        pairs.filter((pair, index) => pairs.indexOf(pair) !== index),
        resource,
      ).toEqual([]);
    }
    const ids = new Set(requirements.map(({ id }) => id));
    const promised = book.lifecycles.flatMap(({ elsewhere }) => elsewhere.map(({ promisedBy }) => `clb.${promisedBy}`));
    expect(promised.length).toBeGreaterThan(50);
    expect(promised.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('are not left to a requirement that nobody knows', () => {
    const [lifecycle] = book.lifecycles;
    if (!lifecycle) throw new Error('there is no life cycle');
    const left = { from: 'unused', on: 'read', expect: 'accept', pointer: '/rules/0', promisedBy: 'nobody.knows' };
    const broken: SpecBook = { ...book, lifecycles: [{ ...lifecycle, elsewhere: [left as PromisedPair] }] };
    expect(() => deriveRequirements(broken)).toThrow(/\/rules\/0: unknown requirement "clb\.nobody\.knows"/);
  });

  it('lie in states that are new, passing, or described with a way that leads there', () => {
    for (const { file, initial, transient, states, rules } of book.lifecycles) {
      const called = rules.filter(({ on, untestable }) => typeof on !== 'string' && !untestable);
      const unknown = called.filter(
        ({ from }) => from !== initial && !transient.includes(from) && (states[from]?.ways ?? []).length === 0,
      );
      expect(
        unknown.map(({ from }) => from),
        file,
      ).toEqual([]);
    }
  });
});
