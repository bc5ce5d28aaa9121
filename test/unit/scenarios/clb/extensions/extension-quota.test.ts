import { extensionQuota } from '../../../../../scenarios/clb/extensions/extension-quota.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(extensionQuota, {
  'domain-extension.quota.per-listener': [
    2,
    {
      third:
        'with load-balancer, server-certificate, https listener of its own; after CreateDomainExtension Domain=one.example, CreateDomainExtension Domain=*.two.example; CreateDomainExtension Domain=three.example: accept',
      fourth:
        'with load-balancer, server-certificate, https listener of its own; after CreateDomainExtension Domain=one.example, CreateDomainExtension Domain=*.two.example, CreateDomainExtension Domain=three.example; CreateDomainExtension Domain=four.example: reject; unchanged in DescribeDomainExtensions',
    },
  ],
});
