import { defaultRefused } from '../../../../../scenarios/alb/attachments/default-refused.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  defaultRefused,
  {
    'AssociateAdditionalCertificatesWithListener.Certificates.conditional.default': [
      2,
      {
        alone:
          'with load-balancer, server-group, HTTPS listener of its own; AssociateAdditionalCertificatesWithListener Certificates=servers [{CertificateId: $declared.certi…: reject; unchanged in ListListenerCertificates',
      },
    ],
    'DissociateAdditionalCertificatesFromListener.Certificates.conditional.default': [
      2,
      {
        'beside-another':
          'with load-balancer, server-group, HTTPS listener of its own; after AssociateAdditionalCertificatesWithListener; DissociateAdditionalCertificatesFromListener Certificates=servers [{CertificateId: $declared.certi…: reject; unchanged in ListListenerCertificates',
      },
    ],
  },
  { service: 'alb' },
);
