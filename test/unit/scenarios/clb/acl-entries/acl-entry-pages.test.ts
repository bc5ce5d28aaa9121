import { aclEntryPages } from '../../../../../scenarios/clb/acl-entries/acl-entry-pages.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(aclEntryPages, {
  'DescribeAccessControlListAttribute.pagination.entries': [
    1,
    {
      pages:
        'with acl; after AddAccessControlListEntry AclEntrys=[{entry: 10.0.0.0/24, comment: block-0},…; DescribeAccessControlListAttribute Page=1 PageSize=2: accept; DescribeAccessControlListAttribute Page=1 PageSize=2 has 2; DescribeAccessControlListAttribute Page=2 PageSize=2 has 1; DescribeAccessControlListAttribute Page=1 PageSize=2 + DescribeAccessControlListAttribute Page=2 PageSize=2 holds 3, has 3',
    },
  ],
});
