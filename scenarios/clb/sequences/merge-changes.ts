import type { SequenceStep } from '../../model/sequence-step.ts';
import type { Act } from '../model/act.ts';

/** Sequences in which a listener gets at once, by the call on it before, what a later change gives it. */
export function* withMergedChange(steps: readonly SequenceStep<Act>[]): IterableIterator<readonly SequenceStep<Act>[]> {
  for (const [index, { act }] of steps.entries()) {
    if (act.on !== 'listener' || act.does !== 'set') continue;
    const before = steps.slice(0, index).findLastIndex(({ act: { on, does } }) => on === 'listener' && does !== 'read');
    const { act: earlier, hurry = false } = steps[before] ?? {};
    if (earlier?.on !== 'listener' || !('settings' in earlier) || earlier.port !== act.port) continue;
    const certificates = { ...earlier.certificates, ...act.certificates };
    const merged = {
      ...earlier,
      settings: { ...earlier.settings, ...act.settings },
      ...(Object.keys(certificates).length > 0 ? { certificates } : {}),
    };
    yield steps.with(before, { act: merged, hurry }).toSpliced(index, 1);
  }
}
