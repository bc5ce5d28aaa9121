import { deletedIsNotListed } from '../../../../scenarios/lists/deleted-is-not-listed.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(deletedIsNotListed, {
  'ca-certificate.effect.deleted-is-not-listed': [
    1,
    { listed: 'with ca-certificate of its own; DeleteCACertificate: accept; DescribeCACertificates lacks 1' },
  ],
  'server-certificate.effect.deleted-is-not-listed': [
    1,
    {
      listed: 'with server-certificate of its own; DeleteServerCertificate: accept; DescribeServerCertificates lacks 1',
    },
  ],
});
