import { describe, expect, it } from 'vitest';
import { describeFacts } from '../describe-facts.ts';
import { readJson } from '../fact-service.ts';
import { clbFacts } from './clb-facts.ts';

describeFacts(clbFacts);

describe('facts of classic load balancers', () => {
  const { facts, book } = clbFacts;

  it('speak of every action of the guide, and so do the specs', () => {
    const guide = readJson<string[]>(import.meta.dirname, 'shared', 'actions-2018.json');
    const of2018 = new Set(facts.filter(({ edition }) => edition === '2018').map(({ call }) => call.action));
    const specified = new Set(book.actions.map(({ name }) => name));
    expect(guide.filter((action) => !of2018.has(action))).toEqual([]);
    expect(guide.filter((action) => !specified.has(action))).toEqual([]);
  });

  it('are many enough', () => {
    for (const [edition, least] of Object.entries({ 2018: 150, 2019: 10, 2024: 40, 2026: 30 })) {
      expect(facts.filter((fact) => fact.edition === edition).length).toBeGreaterThanOrEqual(least);
    }
    expect(facts.length).toBeGreaterThanOrEqual(250);
  });
});
