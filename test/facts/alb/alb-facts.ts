import { albBook } from '../../unit/emulator/alb/alb-client.ts';
import { readFacts, type FactService } from '../fact-service.ts';

const servers = [1, 2, 3].map((number) => `i-bp1facts0000000000${number}`);

/** What the documents say of application load balancers. */
export const albFacts: FactService = {
  ...readFacts(import.meta.dirname),
  book: albBook,
  lists: 'flat',
  servers,
  constants: {
    region: 'cn-hangzhou',
    vpc: 'vpc-facts1',
    zone1: 'cn-hangzhou-g',
    zone2: 'cn-hangzhou-h',
    vswitch1: 'vsw-facts1',
    vswitch2: 'vsw-facts2',
    ...Object.fromEntries(servers.map((id, index) => [`server${index + 1}`, id])),
    certificate1: 'cert-facts1',
    certificate2: 'cert-facts2',
    certificate3: 'cert-facts3',
    ca: 'ca-cert-facts1',
    project: 'log-project-facts',
    store: 'log-store-facts',
  },
};
