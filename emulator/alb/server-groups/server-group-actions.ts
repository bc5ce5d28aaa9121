import type { AlbHandlers } from '../state.ts';
import { byJob } from '../write.ts';
import { createServerGroup, deleteServerGroup, updateServerGroup } from './change-group.ts';
import { addServers, removeServers, replaceServers, updateServers } from './change-members.ts';
import { listMembers } from './list-members.ts';
import { listServerGroups } from './show-group.ts';

/** The actions on groups of servers. */
export const serverGroupActions: AlbHandlers = {
  CreateServerGroup: byJob('Create', 'servergroup', createServerGroup),
  ListServerGroups: listServerGroups,
  UpdateServerGroupAttribute: byJob('Update', 'servergroup', updateServerGroup),
  DeleteServerGroup: byJob('Delete', 'servergroup', deleteServerGroup),
  AddServersToServerGroup: byJob('Update', 'servergroup', addServers),
  RemoveServersFromServerGroup: byJob('Update', 'servergroup', removeServers),
  ReplaceServersInServerGroup: byJob('Update', 'servergroup', replaceServers),
  UpdateServerGroupServersAttribute: byJob('Update', 'servergroup', updateServers),
  ListServerGroupServers: listMembers,
};
