import { membersAbsent } from '../../../../../scenarios/alb/members/members-absent.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  membersAbsent,
  {
    'RemoveServersFromServerGroup.Servers.reference.server-in-group': [
      4,
      {
        'of-none':
          'with server-group of its own; RemoveServersFromServerGroup: reject; unchanged in ListServerGroupServers',
        'beside-one-present':
          'with server-group of its own; after AddServersToServerGroup; RemoveServersFromServerGroup Servers=servers [{ServerId: $server1, ServerType…: reject; unchanged in ListServerGroupServers',
      },
    ],
    'ReplaceServersInServerGroup.RemovedServers.reference.server-in-group': [
      4,
      {
        'of-none':
          'with server-group of its own; ReplaceServersInServerGroup AddedServers=servers [{ServerId: $server4, ServerType…: reject; unchanged in ListServerGroupServers',
        'beside-one-present':
          'with server-group of its own; after AddServersToServerGroup; ReplaceServersInServerGroup AddedServers=servers [{ServerId: $server4, ServerType… RemovedServers=servers [{ServerId: $server1, ServerType…: reject; unchanged in ListServerGroupServers',
      },
    ],
    'UpdateServerGroupServersAttribute.Servers.reference.server-in-group': [
      4,
      {
        'of-none':
          'with server-group of its own; UpdateServerGroupServersAttribute Servers=servers [{ServerId: $server1, ServerType…: reject; unchanged in ListServerGroupServers',
        'beside-one-present':
          'with server-group of its own; after AddServersToServerGroup; UpdateServerGroupServersAttribute Servers=servers [{ServerId: $server1, ServerType…: reject; unchanged in ListServerGroupServers',
      },
    ],
  },
  { service: 'alb' },
);
