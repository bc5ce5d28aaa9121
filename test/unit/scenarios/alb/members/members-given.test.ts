import { membersGiven } from '../../../../../scenarios/alb/members/members-given.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  membersGiven,
  {
    'backend-server.effect.given': [
      8,
      {
        'AddServersToServerGroup-weight-0':
          'with server-group of its own; AddServersToServerGroup Servers=servers [{ServerId: $server1, ServerType…: accept; ListServerGroupServers shows only servers [{ServerId: $server1, ServerType… in Servers',
        'ReplaceServersInServerGroup-described':
          'with server-group of its own; after AddServersToServerGroup Servers=servers [{ServerId: $server4, ServerType…; ReplaceServersInServerGroup AddedServers=servers [{ServerId: $server1, ServerType… RemovedServers=servers [{ServerId: $server4, ServerType…: accept; ListServerGroupServers shows only servers [{ServerId: $server1, ServerType… in Servers',
      },
    ],
  },
  { service: 'alb' },
);
