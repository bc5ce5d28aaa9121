import { membersCounted } from '../../../../../scenarios/alb/members/members-counted.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  membersCounted,
  {
    'backend-server.effect.counted': [
      2,
      {
        one: 'with server-group of its own; AddServersToServerGroup: accept; ListServerGroups ServerGroupIds=list [{fill: identifier, resource: serve… shows ServerGroups.ServerCount=1',
        three:
          'with server-group of its own; AddServersToServerGroup Servers=servers [{ServerId: $server1, ServerType…: accept; ListServerGroups ServerGroupIds=list [{fill: identifier, resource: serve… shows ServerGroups.ServerCount=3',
      },
    ],
  },
  { service: 'alb' },
);
