import { membersWeightLeftOut } from '../../../../../scenarios/alb/members/members-weight-left-out.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  membersWeightLeftOut,
  {
    'backend-server.effect.weight-left-out': [
      1,
      {
        'left-out':
          'with server-group of its own; after AddServersToServerGroup Servers=servers [{ServerId: $server1, ServerType…; UpdateServerGroupServersAttribute Servers=servers [{ServerId: $server1, ServerType…: observe; ListServerGroupServers shows only servers [{ServerId: $server1, ServerType… in Servers',
      },
    ],
  },
  { service: 'alb' },
);
