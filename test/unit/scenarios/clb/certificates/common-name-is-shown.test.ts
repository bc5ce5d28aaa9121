import { commonNameIsShown } from '../../../../../scenarios/clb/certificates/common-name-is-shown.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(commonNameIsShown, {
  'server-certificate.effect.common-name-is-shown': [
    1,
    {
      listed:
        'UploadServerCertificate: accept; DescribeServerCertificates shows ServerCertificates.ServerCertificate.CommonName=conformance.example, only servers [{ServerCertificateId: $made.ser… in ServerCertificates.ServerCertificate',
    },
  ],
});
