import { extensionSameDomain } from '../../../../../scenarios/clb/extensions/extension-same-domain.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(extensionSameDomain, {
  'domain-extension.uniqueness.domain': [
    1,
    {
      'same-domain':
        'with load-balancer, server-certificate, https listener of its own; after CreateDomainExtension Domain=one.example; CreateDomainExtension Domain=one.example: reject; unchanged in DescribeDomainExtensions',
    },
  ],
});
