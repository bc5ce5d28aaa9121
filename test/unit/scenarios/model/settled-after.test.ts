import { describe, expect, it } from 'vitest';
import type { Act } from '../../../../scenarios/clb/model/act.ts';
import { loadBalancerModel } from '../../../../scenarios/clb/model/load-balancer-model.ts';
import { nothing } from '../../../../scenarios/clb/model/state.ts';
import { grammar } from '../../../../scenarios/clb/sequences/grammar.ts';
import { aimedSteps, rightAfter, settledAfter } from '../../../../scenarios/model/settled-after.ts';

const at = { on: 'listener', port: '2014', protocol: 'http' } as const;
const create: Act = { ...at, does: 'create', settings: {} };
const start: Act = { ...at, does: 'start' };

it('settledAfter is the state in which all has come to rest', () => {
  const made = settledAfter(loadBalancerModel, nothing, create);
  const states = [made, rightAfter(loadBalancerModel, made, start), settledAfter(loadBalancerModel, made, start)];
  expect(states.map(({ listeners }) => listeners['2014']?.status)).toEqual(['stopped', 'starting', 'running']);
  expect(settledAfter(loadBalancerModel, nothing, start)).toEqual(nothing);
});

describe('aimedSteps', () => {
  it('lets a later act mean what is there by then, and leaves alone what does already', () => {
    const steps: readonly { readonly act: Act }[] = [{ act: create }, { act: start }];
    const stale = { act: { ...start, protocol: 'tcp' } } as const;
    expect(aimedSteps(grammar, [{ act: create }, stale])).toEqual(steps);
    expect(aimedSteps(grammar, steps)[1]).toBe(steps[1]);
  });
});
