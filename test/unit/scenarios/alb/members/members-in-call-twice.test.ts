import { membersInCallTwice } from '../../../../../scenarios/alb/members/members-in-call-twice.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  membersInCallTwice,
  {
    'AddServersToServerGroup.Servers.uniqueness.in-call': [
      3,
      {
        alike:
          'with server-group of its own; AddServersToServerGroup Servers=servers [{ServerId: $server1, ServerType…: reject; unchanged in ListServerGroupServers',
        'beside-another':
          'with server-group of its own; AddServersToServerGroup Servers=servers [{ServerId: $server1, ServerType…: reject; unchanged in ListServerGroupServers',
      },
    ],
    'ReplaceServersInServerGroup.AddedServers.uniqueness.in-call': [
      3,
      {
        alike:
          'with server-group of its own; after AddServersToServerGroup Servers=servers [{ServerId: $server4, ServerType…; ReplaceServersInServerGroup AddedServers=servers [{ServerId: $server1, ServerType… RemovedServers=servers [{ServerId: $server4, ServerType…: reject; unchanged in ListServerGroupServers',
        'beside-another':
          'with server-group of its own; after AddServersToServerGroup Servers=servers [{ServerId: $server4, ServerType…; ReplaceServersInServerGroup AddedServers=servers [{ServerId: $server1, ServerType… RemovedServers=servers [{ServerId: $server4, ServerType…: reject; unchanged in ListServerGroupServers',
      },
    ],
  },
  { service: 'alb' },
);
