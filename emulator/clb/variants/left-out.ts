import { listenerKinds } from '../listeners/listener-kinds.ts';
import type { Variant } from '../../core/variant.ts';
import type { ClbState } from '../state.ts';
import { changingListener } from '../listeners/changing-listener.ts';

/** Listeners that a change gives anew, with defaults for all that it leaves out. */
export const leftOutVariants: readonly Variant<ClbState>[] = [
  {
    id: 'left-out/reset',
    description: 'A change of a listener sets all that it leaves out to its default.',
    legal:
      'No document says that settings are kept which a change leaves out; the tables of changes print defaults, and a page ' +
      'of 2019 says that a header is set to its default if it is left out.',
    grounds: [
      { document: 'guide-2018', section: 'SetLoadBalancerTCPListenerAttribute' },
      { document: 'help-center-2021', section: 'SetLoadBalancerHTTPListenerAttribute' },
    ],
    seams: () =>
      changingListener((listener, call, _world, next) => {
        const before = listener.settings;
        listener.settings = { ...listenerKinds[listener.protocol].defaults };
        try {
          return next(call);
        } catch (refusal) {
          listener.settings = before;
          throw refusal;
        }
      }),
  },
];
