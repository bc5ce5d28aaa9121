import { whiteListAddition } from '../../../../../scenarios/clb/listeners/white-list-addition.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(whiteListAddition, {
  'white-list.effect.added-items-are-shown': [
    2,
    {
      another:
        'with load-balancer, tcp listener of its own; after AddListenerWhiteListItem; AddListenerWhiteListItem SourceItems=192.168.0.0/24: accept; DescribeListenerAccessControlAttribute shows SourceItems=10.0.0.1,192.168.0.0/24 or 192.168.0.0/24,10.0.0.1',
      'two-at-once':
        'with load-balancer, tcp listener of its own; AddListenerWhiteListItem SourceItems=10.0.0.1,192.168.0.0/24: accept; DescribeListenerAccessControlAttribute shows SourceItems=10.0.0.1,192.168.0.0/24 or 192.168.0.0/24,10.0.0.1',
    },
  ],
});
