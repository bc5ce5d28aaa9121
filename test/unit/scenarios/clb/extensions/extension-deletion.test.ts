import { extensionDeletion } from '../../../../../scenarios/clb/extensions/extension-deletion.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(extensionDeletion, {
  'domain-extension.effect.deleted-are-gone': [
    1,
    {
      'one-of-two':
        'with load-balancer, server-certificate, https listener of its own; after CreateDomainExtension Domain=*.two.example, CreateDomainExtension Domain=one.example; DeleteDomainExtension: accept; DescribeDomainExtensions shows only servers [{Domain: *.two.example, ServerC… in DomainExtensions.DomainExtension; DescribeDomainExtensionAttribute refused',
    },
  ],
});
