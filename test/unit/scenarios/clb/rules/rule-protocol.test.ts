import { ruleProtocol } from '../../../../../scenarios/clb/rules/rule-protocol.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(ruleProtocol, {
  'rule.conditional.http-only': [
    4,
    {
      tcp: 'with load-balancer, vserver-group; after CreateLoadBalancerTCPListener; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: reject',
      udp: 'with load-balancer, vserver-group; after CreateLoadBalancerUDPListener; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: reject',
      http: 'with load-balancer, vserver-group; after CreateLoadBalancerHTTPListener; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: accept',
      https:
        'with load-balancer, vserver-group, server-certificate; after CreateLoadBalancerHTTPSListener; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: accept',
    },
  ],
});
