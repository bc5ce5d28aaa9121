import { extensionAddition } from '../../../../../scenarios/clb/extensions/extension-addition.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(extensionAddition, {
  'domain-extension.effect.added-are-listed': [
    2,
    {
      first:
        'with load-balancer, server-certificate, https listener of its own; CreateDomainExtension Domain=one.example: accept; DescribeDomainExtensions shows only servers [{Domain: one.example, ServerCer… in DomainExtensions.DomainExtension',
      another:
        'with load-balancer, server-certificate, https listener of its own; after CreateDomainExtension Domain=one.example; CreateDomainExtension Domain=*.two.example: accept; DescribeDomainExtensions shows only servers [{Domain: one.example, ServerCer… in DomainExtensions.DomainExtension',
    },
  ],
});
