import { keyLength } from '../../../../../scenarios/clb/certificates/key-length.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(keyLength, {
  'server-certificate.length.key-length': [
    1,
    {
      'rsa-512':
        'UploadServerCertificate ServerCertificate=server-certificate short PrivateKey=private-key short ServerCertificateName=name -refused: reject; unchanged in DescribeServerCertificates',
    },
  ],
});
