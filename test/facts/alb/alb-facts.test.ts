import { describe, expect, it } from 'vitest';
import { describeFacts } from '../describe-facts.ts';
import { albFacts } from './alb-facts.ts';

describeFacts(albFacts);

describe('facts of application load balancers', () => {
  const { facts, book } = albFacts;

  it('speak of every action of the specs', () => {
    const spoken = new Set(facts.map(({ call }) => call.action));
    expect(book.actions.map(({ name }) => name).filter((name) => !spoken.has(name))).toEqual([]);
  });

  it('are many enough', () => {
    expect(facts.length).toBeGreaterThanOrEqual(250);
  });
});
