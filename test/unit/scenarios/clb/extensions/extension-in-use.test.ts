import { extensionInUse } from '../../../../../scenarios/clb/extensions/extension-in-use.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(extensionInUse, {
  'server-certificate.in-use.domain-extension': [
    1,
    {
      extension:
        'with server-certificate of its own, load-balancer; after CreateLoadBalancerHTTPSListener, UploadServerCertificate, CreateDomainExtension Domain=one.example; DeleteServerCertificate: reject; unchanged in DescribeDomainExtensions',
    },
  ],
});
