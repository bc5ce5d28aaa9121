import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FrontAct } from '../../../../../scenarios/alb/model/front-act.ts';
import { frontGrammar } from '../../../../../scenarios/alb/sequences/front-grammar.ts';
import { Sequences } from '../../../../../scenarios/model/draw-sequence.ts';
import { rightAfter, settledAfter } from '../../../../../scenarios/model/settled-after.ts';
import { creating, listenerAct, makeGroup } from '../model/front-after.ts';

const { model } = frontGrammar;
const stop = listenerAct('stop');

describe('frontGrammar', () => {
  it('draws sequences that lead to listeners in both states, used groups, rules, and listeners that lead on', () => {
    const end = (theme: 'everything' | 'quic') =>
      fc
        .sample(new Sequences(frontGrammar, theme, 24), { seed: 7, numRuns: 60 })
        .map((steps) => steps.reduce((world, { act }) => settledAfter(model, world, act), model.nothing));
    const worlds = end('everything');
    const statuses = new Set(worlds.flatMap(({ listeners }) => listeners.map(({ status }) => status)));
    expect(statuses).toEqual(new Set(['Running', 'Stopped', 'gone']));
    expect(worlds.some(({ listeners }) => listeners.some(({ group }) => group > 0))).toBe(true);
    expect(worlds.some(({ rules }) => rules.length > 1)).toBe(true);
    expect(end('quic').some(({ listeners }) => listeners.some(({ quic }) => quic !== undefined))).toBe(true);
  });

  it('hurries on after what leads through a state of which something is said, and disturbs only that', () => {
    const made = settledAfter(model, model.nothing, creating('HTTP', '80'));
    const stopping = rightAfter(model, made, stop);
    expect([stop, creating('HTTP', '80'), makeGroup].map(frontGrammar.hasty)).toEqual([true, false, false]);
    expect([made, stopping].map((world) => frontGrammar.disturbs(world, listenerAct('delete')))).toEqual([false, true]);
    expect(frontGrammar.disturbs(stopping, listenerAct('delete', 1))).toBe(false);
  });

  it('shrinks a failure to the steps that matter, under their new numbers', () => {
    const stops = (steps: readonly { readonly act: FrontAct }[]): number =>
      steps.filter(({ act }) => act.does === 'stop').length;
    const details = fc.check(
      fc.property(new Sequences(frontGrammar, 'listeners', 24), (steps) => stops(steps) < 2),
      { seed: 3 },
    );
    expect(details.counterexample?.[0]).toEqual([stop, stop].map((act) => ({ act, hurry: false })));
  });
});
