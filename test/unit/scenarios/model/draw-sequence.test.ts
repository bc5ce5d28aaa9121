import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BasicAct } from '../../../../scenarios/model/basic-act.ts';
import { Sequences } from '../../../../scenarios/model/draw-sequence.ts';
import { grammar } from '../../../../scenarios/clb/sequences/grammar.ts';
import { worldAfter } from '../clb/model/world-after.ts';

describe('drawn sequences', () => {
  it('are the same for the same seed', () => {
    const draw = (): unknown => fc.sample(new Sequences(grammar, 'everything', 20), { seed: 7, numRuns: 3 });
    expect(draw()).toEqual(draw());
  });

  it('reach running listeners, used groups, rules and tags', () => {
    const worlds = fc.sample(new Sequences(grammar, 'everything', 30), { seed: 7, numRuns: 60 }).map(worldAfter);
    const listeners = worlds.flatMap((world) => Object.values(world.listeners));
    expect(listeners.some(({ status }) => status === 'running')).toBe(true);
    expect(listeners.some(({ group }) => group !== undefined)).toBe(true);
    expect(listeners.some(({ rules }) => Object.keys(rules).length > 0)).toBe(true);
    expect(worlds.some(({ tags }) => Object.keys(tags).length > 0)).toBe(true);
  });

  it('shrink to the steps that matter', () => {
    const starts = (steps: readonly { readonly act: BasicAct }[]): number =>
      steps.filter(({ act }) => act.does === 'start').length;
    const details = fc.check(
      fc.property(new Sequences(grammar, 'listeners', 30), (steps) => starts(steps) < 2),
      { seed: 3 },
    );
    expect(details.counterexample?.[0].map(({ act, hurry }) => [act.does, hurry])).toEqual([
      ['start', false],
      ['start', false],
    ]);
  });
});
