import { membersInGroupAlready } from '../../../../../scenarios/alb/members/members-in-group-already.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  membersInGroupAlready,
  {
    'AddServersToServerGroup.Servers.uniqueness.in-group': [
      3,
      {
        alike:
          'with server-group of its own; after AddServersToServerGroup Servers=servers [{ServerId: $server1, ServerType…; AddServersToServerGroup Servers=servers [{ServerId: $server1, ServerType…: reject; unchanged in ListServerGroupServers',
        'beside-another':
          'with server-group of its own; after AddServersToServerGroup; AddServersToServerGroup Servers=servers [{ServerId: $server2, ServerType…: reject; unchanged in ListServerGroupServers',
      },
    ],
    'ReplaceServersInServerGroup.AddedServers.uniqueness.in-group': [
      3,
      {
        alike:
          'with server-group of its own; after AddServersToServerGroup Servers=servers [{ServerId: $server1, ServerType…; ReplaceServersInServerGroup AddedServers=servers [{ServerId: $server1, ServerType… RemovedServers=servers [{ServerId: $server4, ServerType…: reject; unchanged in ListServerGroupServers',
        'beside-another':
          'with server-group of its own; after AddServersToServerGroup Servers=servers [{ServerId: $server1, ServerType…; ReplaceServersInServerGroup AddedServers=servers [{ServerId: $server2, ServerType… RemovedServers=servers [{ServerId: $server4, ServerType…: reject; unchanged in ListServerGroupServers',
      },
    ],
  },
  { service: 'alb' },
);
