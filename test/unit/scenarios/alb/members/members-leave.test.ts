import { membersLeave } from '../../../../../scenarios/alb/members/members-leave.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  membersLeave,
  {
    'backend-server.effect.removed': [
      6,
      {
        'RemoveServersFromServerGroup-one-of-two':
          'with server-group of its own; after AddServersToServerGroup Servers=servers [{ServerId: $server1, ServerType…; RemoveServersFromServerGroup Servers=servers [{ServerId: $server2, ServerType…: accept; ListServerGroupServers shows only servers [{ServerId: $server1, ServerType… in Servers',
        'ReplaceServersInServerGroup-one-port-of-two':
          'with server-group of its own; after AddServersToServerGroup Servers=servers [{ServerId: $server1, ServerType…; ReplaceServersInServerGroup AddedServers=servers [{ServerId: $server4, ServerType… RemovedServers=servers [{ServerId: $server1, ServerType…: accept; ListServerGroupServers shows only servers [{ServerId: $server1, ServerType… in Servers',
      },
    ],
  },
  { service: 'alb' },
);
