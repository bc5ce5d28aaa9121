import { ruleToGroups } from '../../../../../scenarios/alb/rules/rule-to-groups.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  ruleToGroups,
  {
    'rule.conditional.grpc-group': [
      2,
      {
        CreateRule:
          'with load-balancer, server-group, listener; after CreateServerGroup Protocol=gRPC ClientToken=token -group-0; CreateRule RuleActions=servers [{Type: ForwardGroup, Order:1, F…: reject; unchanged in ListRules ListenerIds=list [{fill: identifier, resource: liste…',
      },
    ],
    'rule.conditional.mirror-to-addresses': [
      2,
      {
        CreateRule:
          'with load-balancer, server-group, listener; after CreateServerGroup Protocol=HTTP ClientToken=token -group-0, CreateServerGroup ServerGroupType=Ip ClientToken=token -group-1; CreateRule RuleActions=servers [{Type: TrafficMirror, Order:1, …: reject; unchanged in ListRules ListenerIds=list [{fill: identifier, resource: liste…',
      },
    ],
    'rule.conditional.mirror-to-http': [
      1,
      {
        CreateRule:
          'with load-balancer, server-group, listener of its own; after CreateServerGroup Protocol=HTTP ClientToken=token -group-0, CreateServerGroup Protocol=HTTPS ClientToken=token -group-1; CreateRule RuleActions=servers [{Type: TrafficMirror, Order:1, …: reject; unchanged in ListRules ListenerIds=list [{fill: identifier, resource: liste…',
      },
    ],
    'rule.conditional.one-protocol': [
      2,
      {
        CreateRule:
          'with load-balancer, server-group, listener of its own; after CreateServerGroup Protocol=HTTP ClientToken=token -group-0, CreateServerGroup Protocol=HTTPS ClientToken=token -group-1; CreateRule RuleActions=servers [{Type: ForwardGroup, Order:1, F…: reject; unchanged in ListRules ListenerIds=list [{fill: identifier, resource: liste…',
        UpdateRuleAttribute:
          'with load-balancer, server-group, listener of its own, rule that is Available of its own; after CreateServerGroup Protocol=HTTP ClientToken=token -group-0, CreateServerGroup Protocol=HTTPS ClientToken=token -group-1; UpdateRuleAttribute RuleActions=servers [{Type: ForwardGroup, Order:1, F…: reject; unchanged in ListRules RuleIds=list [{fill: identifier, resource: rule}…',
      },
    ],
    'rule.conditional.weights': [
      2,
      {
        CreateRule:
          'with load-balancer, server-group, listener; after CreateServerGroup Protocol=HTTP ClientToken=token -group-0, CreateServerGroup Protocol=HTTP ClientToken=token -group-1; CreateRule RuleActions=servers [{Type: ForwardGroup, Order:1, F…: reject; unchanged in ListRules ListenerIds=list [{fill: identifier, resource: liste…',
      },
    ],
    'rule.effect.five-groups': [
      2,
      {
        CreateRule:
          'with load-balancer, server-group, listener; after CreateServerGroup Protocol=HTTP ClientToken=token -group-0, CreateServerGroup Protocol=HTTP ClientToken=token -group-1, CreateServerGroup Protocol=HTTP ClientToken=token -group-2, CreateServerGroup Protocol=HTTP ClientToken=token -group-3, CreateServerGroup Protocol=HTTP ClientToken=token -group-4; CreateRule RuleActions=servers [{Type: ForwardGroup, Order:1, F…: accept',
      },
    ],
    'rule.quota.groups': [
      2,
      {
        CreateRule:
          'with load-balancer, server-group, listener; after CreateServerGroup Protocol=HTTP ClientToken=token -group-0, CreateServerGroup Protocol=HTTP ClientToken=token -group-1, CreateServerGroup Protocol=HTTP ClientToken=token -group-2, CreateServerGroup Protocol=HTTP ClientToken=token -group-3, CreateServerGroup Protocol=HTTP ClientToken=token -group-4, CreateServerGroup Protocol=HTTP ClientToken=token -group-5; CreateRule RuleActions=servers [{Type: ForwardGroup, Order:1, F…: reject; unchanged in ListRules ListenerIds=list [{fill: identifier, resource: liste…',
      },
    ],
  },
  { service: 'alb' },
);
