import { pair } from '../../unit/emulator/certificate-fixture.ts';
import { book } from '../../unit/emulator/emulator-client.ts';
import { readFacts, type FactService } from '../fact-service.ts';

const servers = [1, 2, 3].map((number) => `i-bp1facts0000000000${number}`);

/** What the documents say of classic load balancers. */
export const clbFacts: FactService = {
  ...readFacts(import.meta.dirname),
  book,
  lists: 'json',
  servers,
  constants: {
    region: 'cn-hangzhou',
    ...Object.fromEntries(servers.map((id, index) => [`server${index + 1}`, id])),
    certificatePem: pair.ServerCertificate,
    keyPem: pair.PrivateKey,
    caPem: pair.ServerCertificate,
  },
};
