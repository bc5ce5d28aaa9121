import { keyInPem } from '../../../../../scenarios/clb/certificates/key-in-pem.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(keyInPem, {
  'server-certificate.structure.key-in-pem': [
    2,
    {
      'no-pem':
        'UploadServerCertificate PrivateKey=This is not PEM. ServerCertificateName=name -refused: reject; unchanged in DescribeServerCertificates',
      'no-der':
        'UploadServerCertificate PrivateKey=-----BEGIN PRIVATE KEY----- bm90IERFUg==… ServerCertificateName=name -refused: reject; unchanged in DescribeServerCertificates',
    },
  ],
});
