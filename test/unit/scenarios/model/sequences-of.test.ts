import { describe, expect, it } from 'vitest';
import { drawnScript } from '../../../../cases/planned-call.ts';
import { sequencesOf } from '../../../../scenarios/model/sequences-of.ts';
import type { TopicRule } from '../../../../specs/topic.ts';
import { contextOf } from '../../laws/planned.ts';
import { counterGrammar } from './counter-grammar.ts';

const topic = { detail: 'counter', level: 'should', values: { theme: 'counter' } } as unknown as TopicRule;
const scenario = sequencesOf(counterGrammar, { fixtures: () => [], count: { counter: 3 }, longest: 8 });

describe('sequencesOf', () => {
  it('makes as many cases as the theme has, or as many as are asked for', () => {
    expect(scenario(topic, contextOf()).map(({ variant }) => variant)).toEqual(
      [1, 2, 3].map((number) => `sequence-${number}`),
    );
    expect(scenario(topic, { ...contextOf(), cases: 1 })).toHaveLength(1);
  });

  it('looks at what each act touched, at what was deleted beside it, and at everything once more in the end', () => {
    const [draft] = scenario(topic, contextOf());
    const texts = draft
      ? drawnScript(draft.plan, 7).before.map(({ text, rest }) => `${text}${rest ? ' at rest' : ''}`)
      : [];
    expect(texts[0]).toBe('read counter at rest');
    expect(texts.slice(-2)).toEqual(['read counter at rest', 'read clock']);
    for (const [at, text] of texts.entries()) {
      if (text === 'raise counter') expect(texts[at + 1]).toMatch(/^read counter/);
      if (text === 'delete counter') expect(texts[at + 2]).toBe('read clock');
    }
    expect(texts.filter((text) => !text.startsWith('read')).length).toBeGreaterThanOrEqual(4);
  });
});
