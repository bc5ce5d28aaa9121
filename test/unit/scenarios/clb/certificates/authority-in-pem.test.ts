import { authorityInPem } from '../../../../../scenarios/clb/certificates/authority-in-pem.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(authorityInPem, {
  'ca-certificate.structure.authority-in-pem': [
    2,
    {
      'no-pem': 'UploadCACertificate CACertificate=This is not PEM.: observe',
      'no-der': 'UploadCACertificate CACertificate=-----BEGIN CERTIFICATE----- bm90IERFUg==…: observe',
    },
  ],
});
