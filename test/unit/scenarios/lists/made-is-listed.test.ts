import { madeIsListed } from '../../../../scenarios/lists/made-is-listed.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(madeIsListed, {
  'ca-certificate.effect.made-is-listed': [
    1,
    { listed: 'UploadCACertificate: accept; DescribeCACertificates holds 1' },
  ],
  'server-certificate.effect.made-is-listed': [
    1,
    { listed: 'UploadServerCertificate: accept; DescribeServerCertificates holds 1' },
  ],
});
