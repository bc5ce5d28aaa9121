import { describe, expect, it } from 'vitest';
import type { Act } from '../../../../../scenarios/clb/model/act.ts';
import { predict } from '../../../../../scenarios/clb/model/load-balancer-model.ts';
import { nothing } from '../../../../../scenarios/clb/model/state.ts';
import { grammar } from '../../../../../scenarios/clb/sequences/grammar.ts';

const at = { on: 'listener', port: '2014', protocol: 'tcp' } as const;
const create: Act = { ...at, does: 'create', settings: {} };

describe('grammar', () => {
  it('gives the thresholds of a change to choose from', () => {
    const acts = grammar.universe('listeners', nothing, (from) => from.at(-1) as (typeof from)[number]);
    expect(acts).toContainEqual({ ...create, settings: { HealthyThreshold: '10', UnhealthyThreshold: '10' } });
  });

  it('lets what is done to a listener disturb it while it is on its way, and nothing else', () => {
    const [made = nothing] = predict(nothing, create).accepted;
    const [starting = nothing] = predict(made, { ...at, does: 'start' }).accepted;
    const disturbing = [made, starting].map((world) => grammar.disturbs(world, { ...at, does: 'stop' }));
    expect(disturbing).toEqual([false, true]);
    expect(grammar.disturbs(starting, { ...at, does: 'read' })).toBe(false);
    expect(grammar.disturbs(starting, { ...at, port: '80', does: 'stop' })).toBe(false);
  });

  it('waits for listeners only', () => {
    expect([{ ...at, does: 'read' } as const, { on: 'tag', does: 'read' } as const].map(grammar.settles)).toEqual([
      true,
      false,
    ]);
  });
});
