import type { Handler } from './call.ts';
import { certificateActions } from './resources/certificate.ts';
import { listenerActions } from './resources/listener-actions.ts';
import { loadBalancerActions } from './resources/load-balancer-actions.ts';
import { vserverGroupActions } from './resources/vserver-group.ts';

/** Every action that the emulator can carry out; those without a spec are not offered all the same. */
export const handlers: ReadonlyMap<string, Handler> = new Map(
  Object.entries({ ...loadBalancerActions, ...listenerActions, ...vserverGroupActions, ...certificateActions }),
);
