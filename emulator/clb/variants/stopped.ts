import { refuse } from '../../core/refusal.ts';
import { findListener, stateOf } from '../listeners/listener.ts';
import type { Variant } from '../../core/variant.ts';
import type { ClbState } from '../state.ts';

/** Listeners that can only be changed while they run. */
export const stoppedVariants: readonly Variant<ClbState>[] = [
  {
    id: 'states/running-only',
    description: 'A stopped listener cannot be changed.',
    legal: 'The guide lets a listener be changed while it is running, and no document speaks of one that is stopped.',
    grounds: [{ document: 'guide-2018', section: 'State Transition' }],
    seams: () => [
      {
        seam: 'behaviour',
        behave: (call, world, next) => {
          const { operation, resource, variant } = call.spec.effect;
          if (operation !== 'update' || resource !== 'listener') return next(call);
          const { listener } = findListener(call, world);
          if (listener.protocol !== variant || stateOf(listener, world) !== 'stopped') return next(call);
          return refuse('state', 'stopped', 400, 'Operation.NotAllowed', 'The listener is not running.');
        },
      },
    ],
  },
];
