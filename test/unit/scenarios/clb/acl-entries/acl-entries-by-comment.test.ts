import { aclEntriesByComment } from '../../../../../scenarios/clb/acl-entries/acl-entries-by-comment.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(aclEntriesByComment, {
  'DescribeAccessControlListAttribute.AclEntryComment.effect.filter': [
    1,
    {
      'two-of-three':
        'with acl; after AddAccessControlListEntry AclEntrys=[{entry: 10.0.0.0/24, comment: office},{…; DescribeAccessControlListAttribute AclEntryComment=home: accept; DescribeAccessControlListAttribute AclEntryComment=home holds 2, lacks 1',
    },
  ],
});
