import { membersOfAnotherType } from '../../../../../scenarios/alb/members/members-of-another-type.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  membersOfAnotherType,
  {
    'AddServersToServerGroup.Servers.conditional.type-of-group': [
      2,
      {
        address:
          'with server-group of its own; AddServersToServerGroup Servers=servers [{ServerId: $server1, ServerType…: reject; unchanged in ListServerGroupServers',
        'beside-another':
          'with server-group of its own; AddServersToServerGroup Servers=servers [{ServerId: $server2, ServerType…: reject; unchanged in ListServerGroupServers',
      },
    ],
    'ReplaceServersInServerGroup.AddedServers.conditional.type-of-group': [
      2,
      {
        address:
          'with server-group of its own; after AddServersToServerGroup Servers=servers [{ServerId: $server4, ServerType…; ReplaceServersInServerGroup AddedServers=servers [{ServerId: $server1, ServerType… RemovedServers=servers [{ServerId: $server4, ServerType…: reject; unchanged in ListServerGroupServers',
        'beside-another':
          'with server-group of its own; after AddServersToServerGroup Servers=servers [{ServerId: $server4, ServerType…; ReplaceServersInServerGroup AddedServers=servers [{ServerId: $server2, ServerType… RemovedServers=servers [{ServerId: $server4, ServerType…: reject; unchanged in ListServerGroupServers',
      },
    ],
  },
  { service: 'alb' },
);
