import { membersReplaced } from '../../../../../scenarios/alb/members/members-replaced.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  membersReplaced,
  {
    'backend-server.effect.replaced': [
      4,
      {
        'one-of-two':
          'with server-group of its own; after AddServersToServerGroup Servers=servers [{ServerId: $server1, ServerType…; ReplaceServersInServerGroup AddedServers=servers [{ServerId: $server1, ServerType… RemovedServers=servers [{ServerId: $server2, ServerType…: accept; ListServerGroupServers shows only servers [{ServerId: $server1, ServerType… in Servers',
        'by-two':
          'with server-group of its own; after AddServersToServerGroup; ReplaceServersInServerGroup AddedServers=servers [{ServerId: $server1, ServerType…: accept; ListServerGroupServers shows only servers [{ServerId: $server1, ServerType… in Servers',
      },
    ],
  },
  { service: 'alb' },
);
