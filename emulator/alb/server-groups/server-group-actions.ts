import type { AlbHandlers } from '../state.ts';
import { byJob } from '../write.ts';
import { createServerGroup, deleteServerGroup, updateServerGroup } from './change-group.ts';
import { listServerGroups } from './show-group.ts';

/** The actions on groups of servers. */
export const serverGroupActions: AlbHandlers = {
  CreateServerGroup: byJob('Create', 'servergroup', createServerGroup),
  ListServerGroups: listServerGroups,
  UpdateServerGroupAttribute: byJob('Update', 'servergroup', updateServerGroup),
  DeleteServerGroup: byJob('Delete', 'servergroup', deleteServerGroup),
};
