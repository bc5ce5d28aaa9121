import { describe, expect, it } from 'vitest';
import { drawnScript } from '../../../../../cases/planned-call.ts';
import { frontSequence, frontThemes } from '../../../../../scenarios/alb/sequences/front-sequence.ts';
import { serviceOf } from '../../../laws/planned.ts';
import { serves } from '../../../laws/scenario-laws.ts';

const { book, requirements } = serviceOf('alb');
const context = { book, editions: book.service.editions, seed: () => 1 };
const topics = book.topics.filter(({ scenario }) => scenario === 'front-sequence');

describe('front-sequence', () => {
  it('has a theme for each rule, and each of them once', () => {
    expect(topics).toHaveLength(frontThemes.length);
    expect(new Set(topics.map(({ values }) => values['theme']))).toEqual(new Set(frontThemes));
    expect(requirements.filter(({ id }) => id.startsWith('alb.sequence.'))).toHaveLength(frontThemes.length);
  });

  it.each(topics.map((topic) => [topic.detail, topic] as const))('calls only what the rule of %s names', (_, topic) => {
    const [draft] = frontSequence(topic, context);
    const called = Array.from({ length: 20 }, (__, seed) => (draft ? drawnScript(draft.plan, seed).before : []));
    const actions = new Set(called.flat().map(({ call }) => call.action));
    expect([...actions].filter((action) => !topic.actions.includes(action))).toEqual([]);
    expect(topic.actions.filter((action) => !actions.has(action))).toEqual([]);
  });
});

serves(
  frontSequence,
  { 'sequence.effect.listeners': [6, {}], 'sequence.effect.load-balancer': [4, {}] },
  { others: 6, service: 'alb' },
);
