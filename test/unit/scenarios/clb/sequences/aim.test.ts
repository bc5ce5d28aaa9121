import { describe, expect, it } from 'vitest';
import { aimed, settledAfter } from '../../../../../scenarios/clb/sequences/aim.ts';
import type { Act } from '../../../../../scenarios/clb/model/act.ts';
import { nothing } from '../../../../../scenarios/clb/model/state.ts';

const at = { on: 'listener', port: '2014' } as const;
const create = { act: { ...at, protocol: 'http', does: 'create', settings: {} } } as const;

describe('aimed', () => {
  it('lets a later act mean the listener that is at the port by then', () => {
    const stale = { act: { ...at, protocol: 'tcp', does: 'start' } } as const;
    expect(aimed<{ readonly act: Act }>([create, stale])).toEqual([
      create,
      { act: { ...stale.act, protocol: 'http' } },
    ]);
  });

  it('leaves alone what is aimed already, and what changes or reads', () => {
    const steps: readonly { readonly act: Act }[] = [
      create,
      { act: { ...at, protocol: 'http', does: 'start' } },
      { act: { ...at, protocol: 'tcp', does: 'read' } },
      { act: { on: 'tag', does: 'read' } },
    ];
    expect(aimed(steps)).toEqual(steps);
    expect(aimed(steps)[1]).toBe(steps[1]);
  });
});

it('settledAfter is the state in which all has come to rest', () => {
  const made = settledAfter(nothing, create.act);
  const started = settledAfter(made, { ...at, protocol: 'http', does: 'start' });
  expect([made, started].map(({ listeners }) => listeners['2014']?.status)).toEqual(['stopped', 'running']);
  expect(settledAfter(nothing, { ...at, protocol: 'http', does: 'start' })).toEqual(nothing);
});
