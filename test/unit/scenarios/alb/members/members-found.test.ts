import { membersFound } from '../../../../../scenarios/alb/members/members-found.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  membersFound,
  {
    'ListServerGroupServers.ServerIds.effect.filter': [
      4,
      {
        one: 'with server-group of its own; after AddServersToServerGroup Servers=servers [{ServerId: $server1, ServerType…; ListServerGroupServers ServerIds=servers [$server2]: accept',
        none: 'with server-group of its own; after AddServersToServerGroup Servers=servers [{ServerId: $server1, ServerType…; ListServerGroupServers ServerIds=servers [$server3]: accept',
      },
    ],
  },
  { service: 'alb' },
);
