import { aclActions } from './acls/acl-actions.ts';
import { jobActions } from './jobs/list-jobs.ts';
import { frontListenerActions } from './listeners/front-listener-actions.ts';
import { securityPolicyActions } from './listeners/security-policies.ts';
import { balancerActions } from './load-balancers/balancer-actions.ts';
import { ruleActions } from './rules/rule-actions.ts';
import { regionActions } from './regions.ts';
import { serverGroupActions } from './server-groups/server-group-actions.ts';
import { tagActions } from './tags/tag-actions.ts';
import type { AlbHandlers } from './state.ts';

/** Every action that the emulator can carry out. */
export const handlers: AlbHandlers = {
  ...regionActions,
  ...balancerActions,
  ...serverGroupActions,
  ...frontListenerActions,
  ...ruleActions,
  ...securityPolicyActions,
  ...aclActions,
  ...tagActions,
  ...jobActions,
};
