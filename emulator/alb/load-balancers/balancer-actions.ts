import type { AlbHandlers } from '../state.ts';
import { byJob, byUntoldJob } from '../write.ts';
import { disableAccessLog, enableAccessLog } from './access-log.ts';
import { createBalancer, deleteBalancer, updateBalancer } from './change-balancer.ts';
import { disableProtection, enableProtection } from './deletion-protection.ts';
import { updateEdition } from './edition-of-balancer.ts';
import { getBalancer, listBalancers } from './show-balancer.ts';

/** The actions on load balancers. */
export const balancerActions: AlbHandlers = {
  CreateLoadBalancer: byUntoldJob('Create', 'loadbalancer', createBalancer),
  GetLoadBalancerAttribute: getBalancer,
  ListLoadBalancers: listBalancers,
  UpdateLoadBalancerAttribute: byJob('Update', 'loadbalancer', updateBalancer),
  UpdateLoadBalancerEdition: byUntoldJob('Update', 'loadbalancer', updateEdition),
  DeleteLoadBalancer: byJob('Delete', 'loadbalancer', deleteBalancer),
  EnableDeletionProtection: byUntoldJob('Update', 'loadbalancer', enableProtection),
  DisableDeletionProtection: byUntoldJob('Update', 'loadbalancer', disableProtection),
  EnableLoadBalancerAccessLog: byUntoldJob('Update', 'loadbalancer', enableAccessLog),
  DisableLoadBalancerAccessLog: byUntoldJob('Update', 'loadbalancer', disableAccessLog),
};
