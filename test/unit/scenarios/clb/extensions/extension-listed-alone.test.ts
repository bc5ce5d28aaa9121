import { extensionListedAlone } from '../../../../../scenarios/clb/extensions/extension-listed-alone.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(extensionListedAlone, {
  'domain-extension.effect.listed-alone': [
    1,
    {
      'one-of-two':
        'with load-balancer, server-certificate, https listener of its own; after CreateDomainExtension Domain=*.two.example, CreateDomainExtension Domain=one.example; DescribeDomainExtensions DomainExtensionId=identifier domain-extension: accept; DescribeDomainExtensions DomainExtensionId=identifier domain-extension shows only servers [{Domain: one.example, ServerCer… in DomainExtensions.DomainExtension',
    },
  ],
});
