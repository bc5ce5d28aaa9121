import { membersUsualWeight } from '../../../../../scenarios/alb/members/members-usual-weight.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  membersUsualWeight,
  {
    'backend-server.effect.usual-weight': [
      4,
      {
        'AddServersToServerGroup-left-out':
          'with server-group of its own; AddServersToServerGroup: accept; ListServerGroupServers shows only servers [{ServerId: $server1, ServerType… in Servers',
        'ReplaceServersInServerGroup-beside-another':
          'with server-group of its own; after AddServersToServerGroup Servers=servers [{ServerId: $server4, ServerType…; ReplaceServersInServerGroup AddedServers=servers [{ServerId: $server1, ServerType… RemovedServers=servers [{ServerId: $server4, ServerType…: accept; ListServerGroupServers shows only servers [{ServerId: $server1, ServerType… in Servers',
      },
    ],
  },
  { service: 'alb' },
);
