import { contentsAreWithheld } from '../../../../../scenarios/clb/certificates/contents-are-withheld.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(contentsAreWithheld, {
  'ca-certificate.effect.contents-are-withheld': [
    1,
    {
      listed:
        'UploadCACertificate: accept; DescribeCACertificates shows only servers [{CACertificateId: $made.ca-cert… in CACertificates.CACertificate; withheld CACertificate',
    },
  ],
  'server-certificate.effect.contents-are-withheld': [
    1,
    {
      listed:
        'UploadServerCertificate: accept; DescribeServerCertificates shows only servers [{ServerCertificateId: $made.ser… in ServerCertificates.ServerCertificate; withheld ServerCertificate, PrivateKey',
    },
  ],
});
