import { aclActions } from './acls/acl.ts';
import { accessLogActions } from './load-balancers/access-logs.ts';
import { backendServerListActions } from './groups/backend-server-list.ts';
import { caCertificateActions } from './certificates/ca-certificate.ts';
import { certificateActions } from './certificates/certificate.ts';
import { chargingActions } from './load-balancers/charging.ts';
import { cipherPolicyActions } from './certificates/cipher-policy.ts';
import { domainExtensionActions } from './listeners/domain-extension.ts';
import { healthActions } from './groups/health.ts';
import { listenerListActions } from './listeners/list-listeners.ts';
import { listenerActions } from './listeners/listener-actions.ts';
import { loadBalancerActions } from './load-balancers/load-balancer-actions.ts';
import { masterSlaveGroupActions } from './groups/master-slave-group.ts';
import { ruleActions } from './listeners/rule.ts';
import { tagActions } from './load-balancers/tag.ts';
import { tagResourceActions } from './tags/tag-resources.ts';
import { regionActions } from './load-balancers/regions.ts';
import { vserverGroupActions } from './groups/vserver-group.ts';
import { whiteListActions } from './listeners/white-list.ts';
import type { ClbHandlers } from './state.ts';

/** Every action that the emulator can carry out. */
export const handlers: ClbHandlers = {
  ...loadBalancerActions,
  ...listenerActions,
  ...listenerListActions,
  ...vserverGroupActions,
  ...masterSlaveGroupActions,
  ...backendServerListActions,
  ...certificateActions,
  ...caCertificateActions,
  ...whiteListActions,
  ...healthActions,
  ...ruleActions,
  ...domainExtensionActions,
  ...cipherPolicyActions,
  ...aclActions,
  ...chargingActions,
  ...accessLogActions,
  ...tagActions,
  ...tagResourceActions,
  ...regionActions,
};
