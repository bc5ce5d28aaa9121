import { membersWithoutPort } from '../../../../../scenarios/alb/members/members-without-port.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  membersWithoutPort,
  {
    'AddServersToServerGroup.Servers.conditional.port': [
      2,
      {
        alone:
          'with server-group of its own; AddServersToServerGroup Servers=servers [{ServerId: $server1, ServerType…: reject; unchanged in ListServerGroupServers',
        'beside-another':
          'with server-group of its own; AddServersToServerGroup Servers=servers [{ServerId: $server2, ServerType…: reject; unchanged in ListServerGroupServers',
      },
    ],
  },
  { service: 'alb' },
);
