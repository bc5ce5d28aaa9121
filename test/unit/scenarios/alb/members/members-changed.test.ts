import { membersChanged } from '../../../../../scenarios/alb/members/members-changed.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  membersChanged,
  {
    'backend-server.effect.changed': [
      4,
      {
        'weight-of-one':
          'with server-group of its own; after AddServersToServerGroup Servers=servers [{ServerId: $server1, ServerType…; UpdateServerGroupServersAttribute Servers=servers [{ServerId: $server2, ServerType…: accept; ListServerGroupServers shows only servers [{ServerId: $server1, ServerType… in Servers',
        description:
          'with server-group of its own; after AddServersToServerGroup Servers=servers [{ServerId: $server1, ServerType…; UpdateServerGroupServersAttribute Servers=servers [{ServerId: $server1, ServerType…: accept; ListServerGroupServers shows only servers [{ServerId: $server1, ServerType… in Servers',
      },
    ],
  },
  { service: 'alb' },
);
