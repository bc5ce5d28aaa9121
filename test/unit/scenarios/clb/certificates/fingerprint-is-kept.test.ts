import { fingerprintIsKept } from '../../../../../scenarios/clb/certificates/fingerprint-is-kept.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(fingerprintIsKept, {
  'ca-certificate.effect.fingerprint-is-kept': [
    1,
    {
      listed:
        'UploadCACertificate: accept; DescribeCACertificates shows CACertificates.CACertificate.Fingerprint=, only servers [{CACertificateId: $made.ca-cert… in CACertificates.CACertificate',
    },
  ],
  'server-certificate.effect.fingerprint-is-kept': [
    1,
    {
      listed:
        'UploadServerCertificate: accept; DescribeServerCertificates shows ServerCertificates.ServerCertificate.Fingerprint=, only servers [{ServerCertificateId: $made.ser… in ServerCertificates.ServerCertificate',
    },
  ],
});
