import { describe, expect, it } from 'vitest';
import type { Act } from '../../../../scenarios/clb/model/act.ts';
import { grammar } from '../../../../scenarios/clb/sequences/grammar.ts';
import type { SequenceStep } from '../../../../scenarios/model/sequence-step.ts';
import { smallerSequences } from '../../../../scenarios/model/shrink-sequence.ts';

describe('what shrinks', () => {
  const given = (
    steps: readonly SequenceStep<Act>[],
    fails: (steps: readonly SequenceStep<Act>[]) => boolean,
  ): readonly SequenceStep<Act>[] => {
    const smaller = [...smallerSequences(grammar, steps)].find(({ value }) => fails(value));
    return smaller ? given(smaller.value, fails) : steps;
  };
  const step = (act: Act): SequenceStep<Act> => ({ act, hurry: false });
  const upload = step({ on: 'certificate', does: 'create', kind: 'server' });
  const rename = step({ on: 'certificate', does: 'rename', kind: 'server', certificate: 2, name: 'two' });

  it('calls what is left by its new number, and by the simplest words', () => {
    const fails = (steps: readonly SequenceStep<Act>[]): boolean => {
      const made = steps.filter(({ act }) => act.does === 'create').length;
      return steps.some(({ act }) => act.on === 'certificate' && act.does === 'rename' && act.certificate < made);
    };
    const renamed = { ...rename.act, certificate: 0, name: 'one' };
    expect(given([upload, upload, upload, rename], fails)).toEqual([upload, step(renamed)]);
  });

  it('gives a listener at once what a later change gives it', () => {
    const at = { on: 'listener', port: '2014', protocol: 'tcp' } as const;
    const steps = [
      step({ ...at, does: 'create', settings: {} }),
      step({ ...at, does: 'set', settings: { HealthyThreshold: '9' } }),
    ];
    const fails = (tried: readonly SequenceStep<Act>[]): boolean => JSON.stringify(tried).includes('HealthyThreshold');
    expect(given(steps, fails)).toEqual([step({ ...at, does: 'set', settings: { HealthyThreshold: '2' } })]);
    const isMade = (tried: readonly SequenceStep<Act>[]): boolean =>
      fails(tried) && tried.some(({ act }) => act.does === 'create');
    expect(given(steps, isMade)).toEqual([step({ ...at, does: 'create', settings: { HealthyThreshold: '2' } })]);
  });
});
