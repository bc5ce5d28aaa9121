import { whiteListRemoval } from '../../../../../scenarios/clb/listeners/white-list-removal.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(whiteListRemoval, {
  'white-list.effect.removed-items-are-gone': [
    1,
    {
      'one-of-two':
        'with load-balancer, tcp listener of its own; after AddListenerWhiteListItem SourceItems=10.0.0.1,192.168.0.0/24; RemoveListenerWhiteListItem SourceItems=192.168.0.0/24: accept; DescribeListenerAccessControlAttribute shows SourceItems=10.0.0.1',
    },
  ],
});
