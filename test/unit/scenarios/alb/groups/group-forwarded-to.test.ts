import { groupForwardedTo } from '../../../../../scenarios/alb/groups/group-forwarded-to.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  groupForwardedTo,
  {
    'server-group.in-use.listener': [
      3,
      {
        HTTP: 'with server-group that is Available of its own, load-balancer; after CreateListener ListenerPort=8306 ClientToken=token -another; DeleteServerGroup: reject; unchanged in ListServerGroups ServerGroupIds=list [{fill: identifier, resource: serve…',
        QUIC: 'with server-group that is Available of its own, load-balancer; after CreateListener ListenerProtocol=QUIC ListenerPort=8894 Certificates=servers [{CertificateId: $declared.certi… ClientToken=token -another; DeleteServerGroup: reject; unchanged in ListServerGroups ServerGroupIds=list [{fill: identifier, resource: serve…',
      },
    ],
  },
  { service: 'alb' },
);
