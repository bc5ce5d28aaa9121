import { keyOfCertificate } from '../../../../../scenarios/clb/certificates/key-of-certificate.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(keyOfCertificate, {
  'server-certificate.conditional.key-of-certificate': [
    1,
    {
      'other-key':
        'UploadServerCertificate PrivateKey=private-key other ServerCertificateName=name -refused: reject; unchanged in DescribeServerCertificates',
    },
  ],
});
