import { certificateInPem } from '../../../../../scenarios/clb/certificates/certificate-in-pem.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(certificateInPem, {
  'server-certificate.structure.certificate-in-pem': [
    2,
    {
      'no-pem':
        'UploadServerCertificate ServerCertificate=This is not PEM. ServerCertificateName=name -refused: reject; unchanged in DescribeServerCertificates',
      'no-der':
        'UploadServerCertificate ServerCertificate=-----BEGIN CERTIFICATE----- bm90IERFUg==… ServerCertificateName=name -refused: reject; unchanged in DescribeServerCertificates',
    },
  ],
});
