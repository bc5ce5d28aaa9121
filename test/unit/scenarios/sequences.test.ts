import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sequences } from '../../../scenarios/model/draw-sequence.ts';
import { predict } from '../../../scenarios/model/load-balancer-model.ts';
import type { Step } from '../../../scenarios/model/shrink-sequence.ts';
import { drift, nothing, type World } from '../../../scenarios/model/state.ts';

function worldAfter(steps: readonly Step[]): World {
  return steps.reduce((world, { act }) => {
    const next = predict(world, act).accepted[0] ?? world;
    return drift(next).at(-1) ?? next;
  }, nothing);
}

describe('drawn sequences', () => {
  it('are the same for the same seed', () => {
    const draw = (): unknown => fc.sample(new Sequences('everything', 20), { seed: 7, numRuns: 3 });
    expect(draw()).toEqual(draw());
  });

  it('reach running listeners, used groups, rules and tags', () => {
    const worlds = fc.sample(new Sequences('everything', 30), { seed: 7, numRuns: 60 }).map(worldAfter);
    const listeners = worlds.flatMap((world) => Object.values(world.listeners));
    expect(listeners.some(({ status }) => status === 'running')).toBe(true);
    expect(listeners.some(({ group }) => group !== undefined)).toBe(true);
    expect(listeners.some(({ rules }) => Object.keys(rules).length > 0)).toBe(true);
    expect(worlds.some(({ tags }) => Object.keys(tags).length > 0)).toBe(true);
  });

  it('shrink to the steps that matter', () => {
    const starts = (steps: readonly Step[]): number => steps.filter(({ act }) => act.does === 'start').length;
    const details = fc.check(
      fc.property(new Sequences('listeners', 30), (steps) => starts(steps) < 2),
      { seed: 3 },
    );
    expect(details.counterexample?.[0].map(({ act, hurry }) => [act.does, hurry])).toEqual([
      ['start', false],
      ['start', false],
    ]);
  });
});

describe('the model of a load balancer', () => {
  const at = { on: 'listener', port: '80', protocol: 'tcp' } as const;
  const make = worldAfter([{ act: { ...at, does: 'create', settings: {} }, hurry: false }]);

  it('starts only what is stopped, and stops only what runs', () => {
    const running = worldAfter([
      { act: { ...at, does: 'create', settings: {} }, hurry: false },
      { act: { ...at, does: 'start' }, hurry: false },
    ]);
    expect(predict(make, { ...at, does: 'stop' }).accepted).toEqual([]);
    expect(predict(running, { ...at, does: 'start' }).accepted).toEqual([]);
    expect(predict(running, { ...at, does: 'stop' }).mayRefuse).toBe(false);
  });

  it('leaves open whether a stopped listener can be changed, but not that it starts by it', () => {
    const { accepted, mayRefuse } = predict(make, { ...at, does: 'set', settings: {} });
    expect(mayRefuse).toBe(true);
    const ends = accepted.flatMap(drift).map(({ listeners }) => listeners['80']?.status);
    expect(new Set(ends)).toEqual(new Set(['stopped', 'configuring']));
  });

  it('keeps a group that a rule uses', () => {
    const web = { on: 'listener', port: '80', protocol: 'http' } as const;
    const used = worldAfter([
      { act: { on: 'group', does: 'create' }, hurry: false },
      { act: { ...web, does: 'create', settings: {} }, hurry: false },
      { act: { on: 'rule', does: 'create', port: '80', name: 'a', domain: 'a.example', group: 0 }, hurry: false },
    ]);
    expect(predict(used, { on: 'group', does: 'delete', group: 0 }).accepted).toEqual([]);
    const without = predict(used, { ...web, does: 'delete' }).accepted[0] ?? used;
    expect(predict(without, { on: 'group', does: 'delete', group: 0 }).mayRefuse).toBe(false);
  });
});
