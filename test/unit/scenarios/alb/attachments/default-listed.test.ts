import { defaultListed } from '../../../../../scenarios/alb/attachments/default-listed.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(
  defaultListed,
  {
    'listener-certificate.effect.default-listed': [
      2,
      {
        QUIC: 'with load-balancer, server-group, HTTPS listener of its own; AssociateAdditionalCertificatesWithListener: accept; ListListenerCertificates no CertificateIds shows only servers [{CertificateId: $declared.certi… in Certificates',
      },
    ],
  },
  { service: 'alb' },
);
