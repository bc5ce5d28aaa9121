import { extensionShown } from '../../../../../scenarios/clb/extensions/extension-shown.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(extensionShown, {
  'domain-extension.effect.shown-with-listener': [
    1,
    {
      read: 'with load-balancer, server-certificate, https listener of its own; CreateDomainExtension Domain=one.example: accept; DescribeLoadBalancerHTTPSListenerAttribute shows only servers [{Domain: one.example, ServerCer… in DomainExtensions.DomainExtension',
    },
  ],
});
