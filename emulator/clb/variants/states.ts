import { refuse } from '../../core/refusal.ts';
import { stateOf } from '../listeners/listener.ts';
import type { Variant } from '../../core/variant.ts';
import type { ClbState } from '../state.ts';
import { changingListener } from '../listeners/changing-listener.ts';

const lasting = {
  legal: 'No document says how long a listener is starting, configuring or stopping.',
  grounds: [{ document: 'guide-2018', section: 'State Transition' }],
};

/** Listeners that change their state at once, or take their time, and such that can only be changed while they run. */
export const stateVariants: readonly Variant<ClbState>[] = [
  {
    id: 'transitions/at-once',
    description: 'No state passes by itself: a started listener is running.',
    ...lasting,
    transitionMs: 0,
  },
  { id: 'transitions/slow', description: 'A transient state lasts 200 ms.', ...lasting, transitionMs: 200 },
  {
    id: 'states/running-only',
    description: 'A stopped listener cannot be changed.',
    legal: 'The guide lets a listener be changed while it is running, and no document speaks of one that is stopped.',
    grounds: [{ document: 'guide-2018', section: 'State Transition' }],
    seams: () =>
      changingListener((listener, call, world, next) => {
        if (stateOf(listener, world) !== 'stopped') return next(call);
        return refuse('state', 'stopped', 400, 'Operation.NotAllowed', 'The listener is not running.');
      }),
  },
];
