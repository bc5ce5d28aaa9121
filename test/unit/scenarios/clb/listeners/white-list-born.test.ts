import { whiteListBorn } from '../../../../../scenarios/clb/listeners/white-list-born.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(whiteListBorn, {
  'white-list.effect.born-closed': [
    1,
    { born: 'with load-balancer, tcp listener; DescribeListenerAccessControlAttribute: observe' },
  ],
});
