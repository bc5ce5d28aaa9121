import { aclEntryUsualPage } from '../../../../../scenarios/clb/acl-entries/acl-entry-usual-page.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(aclEntryUsualPage, {
  'DescribeAccessControlListAttribute.pagination.usual-size': [
    1,
    {
      usual:
        'with acl; after AddAccessControlListEntry AclEntrys=[{entry: 10.0.0.0/24, comment: block-0},…; DescribeAccessControlListAttribute: accept; DescribeAccessControlListAttribute has 10',
    },
  ],
});
