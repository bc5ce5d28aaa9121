import { keyInTheClear } from '../../../../../scenarios/clb/certificates/key-in-the-clear.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(keyInTheClear, {
  'server-certificate.structure.key-in-the-clear': [
    1,
    {
      encrypted:
        'UploadServerCertificate PrivateKey=private-key encrypted ServerCertificateName=name -refused: reject; unchanged in DescribeServerCertificates',
    },
  ],
});
