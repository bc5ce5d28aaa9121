import { extensionCascade } from '../../../../../scenarios/clb/extensions/extension-cascade.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(extensionCascade, {
  'domain-extension.effect.deleted-with-listener': [
    1,
    {
      https:
        'with load-balancer, server-certificate, https listener that is stopped of its own; after CreateDomainExtension Domain=one.example; DeleteLoadBalancerListener: accept; DescribeDomainExtensionAttribute refused',
    },
  ],
});
