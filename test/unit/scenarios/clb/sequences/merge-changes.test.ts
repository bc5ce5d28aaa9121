import { describe, expect, it } from 'vitest';
import { withMergedChange } from '../../../../../scenarios/clb/sequences/merge-changes.ts';
import type { Act } from '../../../../../scenarios/clb/model/act.ts';
import type { SequenceStep } from '../../../../../scenarios/model/sequence-step.ts';

const at = { on: 'listener', port: '80', protocol: 'tcp' } as const;
const step = (act: Act): SequenceStep<Act> => ({ act, hurry: false });
const create = step({ ...at, does: 'create', settings: { HealthyThreshold: '3' } });
const set = step({ ...at, does: 'set', settings: { UnhealthyThreshold: '4' } });

describe('withMergedChange', () => {
  it('gives a listener at once what a later change gives it', () => {
    const both = { HealthyThreshold: '3', UnhealthyThreshold: '4' };
    const tag = step({ on: 'tag', does: 'read' });
    expect([...withMergedChange([create, tag, set])]).toEqual([[step({ ...at, does: 'create', settings: both }), tag]]);
  });

  it('does not where the call before is about another port or gives no settings', () => {
    const elsewhere = step({ ...at, port: '81', does: 'create', settings: {} });
    expect([...withMergedChange([create, elsewhere, set])]).toEqual([]);
    expect([...withMergedChange([create, step({ ...at, does: 'start' }), set])]).toEqual([]);
  });
});
