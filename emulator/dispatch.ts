import type { Handler } from './call.ts';
import { backendServerListActions } from './resources/backend-server-list.ts';
import { caCertificateActions } from './resources/ca-certificate.ts';
import { certificateActions } from './resources/certificate.ts';
import { healthActions } from './resources/health.ts';
import { listenerActions } from './resources/listener-actions.ts';
import { loadBalancerActions } from './resources/load-balancer-actions.ts';
import { masterSlaveGroupActions } from './resources/master-slave-group.ts';
import { ruleActions } from './resources/rule.ts';
import { tagActions } from './resources/tag.ts';
import { regionActions } from './resources/regions.ts';
import { vserverGroupActions } from './resources/vserver-group.ts';
import { whiteListActions } from './resources/white-list.ts';

/** Every action that the emulator can carry out; those without a spec are not offered all the same. */
export const handlers: ReadonlyMap<string, Handler> = new Map(
  Object.entries({
    ...loadBalancerActions,
    ...listenerActions,
    ...vserverGroupActions,
    ...masterSlaveGroupActions,
    ...backendServerListActions,
    ...certificateActions,
    ...caCertificateActions,
    ...whiteListActions,
    ...healthActions,
    ...ruleActions,
    ...tagActions,
    ...regionActions,
  }),
);
