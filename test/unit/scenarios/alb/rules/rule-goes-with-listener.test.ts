import { ruleGoesWithListener } from '../../../../../scenarios/alb/rules/rule-goes-with-listener.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  ruleGoesWithListener,
  {
    'rule.effect.goes-with-listener': [
      1,
      {
        deleted:
          'with load-balancer, server-group, listener of its own; after CreateRule Priority=8363 ClientToken=token -another, DeleteListener; ListRules ListenerIds=list [{fill: identifier, resource: liste…: observe',
      },
    ],
  },
  { service: 'alb' },
);
