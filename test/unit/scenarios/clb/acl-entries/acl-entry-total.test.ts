import { aclEntryTotal } from '../../../../../scenarios/clb/acl-entries/acl-entry-total.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(aclEntryTotal, {
  'DescribeAccessControlListAttribute.pagination.total': [
    2,
    {
      'page-1':
        'with acl; after AddAccessControlListEntry AclEntrys=[{entry: 10.0.0.0/24, comment: block-0},…; DescribeAccessControlListAttribute Page=1 PageSize=2: accept; DescribeAccessControlListAttribute Page=1 PageSize=2 beside TotalAclEntry=3',
    },
  ],
});
