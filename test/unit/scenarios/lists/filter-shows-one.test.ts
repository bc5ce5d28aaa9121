import { filterShowsOne } from '../../../../scenarios/lists/filter-shows-one.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(filterShowsOne, {
  'ca-certificate.effect.filter-shows-one': [
    1,
    { listed: 'after UploadCACertificate; UploadCACertificate: accept; DescribeCACertificates holds 1, has 1' },
  ],
  'server-certificate.effect.filter-shows-one': [
    1,
    {
      listed:
        'after UploadServerCertificate; UploadServerCertificate: accept; DescribeServerCertificates holds 1, has 1',
    },
  ],
});
