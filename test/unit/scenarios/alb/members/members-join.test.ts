import { membersJoin } from '../../../../../scenarios/alb/members/members-join.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  membersJoin,
  {
    'backend-server.effect.added': [
      8,
      {
        'AddServersToServerGroup-to-none':
          'with server-group of its own; AddServersToServerGroup: accept; ListServerGroupServers shows only servers [{ServerId: $server1, ServerType… in Servers',
        'ReplaceServersInServerGroup-another-port':
          'with server-group of its own; after AddServersToServerGroup Servers=servers [{ServerId: $server1, ServerType…; ReplaceServersInServerGroup AddedServers=servers [{ServerId: $server1, ServerType… RemovedServers=servers [{ServerId: $server4, ServerType…: accept; ListServerGroupServers shows only servers [{ServerId: $server1, ServerType… in Servers',
      },
    ],
  },
  { service: 'alb' },
);
