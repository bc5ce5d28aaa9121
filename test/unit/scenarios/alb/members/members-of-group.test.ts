import { membersOfGroup } from '../../../../../scenarios/alb/members/members-of-group.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  membersOfGroup,
  {
    'ListServerGroupServers.ServerGroupId.effect.filter': [
      2,
      {
        first:
          'with server-group of its own; after CreateServerGroup ClientToken=token -another, AddServersToServerGroup Servers=servers [{ServerId: $server1, ServerType…, AddServersToServerGroup; ListServerGroupServers: accept',
        second:
          'with server-group of its own; after CreateServerGroup ClientToken=token -another, AddServersToServerGroup Servers=servers [{ServerId: $server1, ServerType…, AddServersToServerGroup; ListServerGroupServers: accept',
      },
    ],
  },
  { service: 'alb' },
);
