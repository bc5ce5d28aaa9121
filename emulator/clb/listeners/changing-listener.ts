import type { Behave, BehaviourSeam } from '../../core/seams.ts';
import { findListener } from './listener.ts';
import type { Listener } from '../model.ts';
import type { ClbState } from '../state.ts';

type Change = (listener: Listener, ...behaviour: Parameters<Behave<ClbState>>) => ReturnType<Behave<ClbState>>;

/** Stands where a listener is changed by the action of its protocol; every other call goes its way. */
export function changingListener(change: Change): readonly BehaviourSeam<ClbState>[] {
  return [
    {
      seam: 'behaviour',
      behave: (call, world, next) => {
        const { operation, resource, variant } = call.spec.effect;
        if (operation !== 'update' || resource !== 'listener') return next(call);
        const { listener } = findListener(call, world);
        return listener.protocol === variant ? change(listener, call, world, next) : next(call);
      },
    },
  ];
}
