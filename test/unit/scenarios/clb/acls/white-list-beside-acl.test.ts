import { whiteListBesideAcl } from '../../../../../scenarios/clb/acls/white-list-beside-acl.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(whiteListBesideAcl, {
  'white-list.conditional.with-access-control-list': [
    1,
    {
      controlled:
        'with load-balancer, acl, tcp listener of its own; AddListenerWhiteListItem: reject; unchanged in DescribeListenerAccessControlAttribute',
    },
  ],
});
