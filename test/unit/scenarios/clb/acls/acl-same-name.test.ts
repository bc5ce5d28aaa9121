import { aclSameName } from '../../../../../scenarios/clb/acls/acl-same-name.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(aclSameName, {
  'acl.uniqueness.name': [
    1,
    {
      CreateAccessControlList:
        'after CreateAccessControlList AclName=name -taken; CreateAccessControlList AclName=name -taken: reject',
    },
  ],
  'acl.uniqueness.name-set': [
    1,
    {
      SetAccessControlListAttribute:
        'with acl of its own; after CreateAccessControlList AclName=name -taken; SetAccessControlListAttribute AclName=name -taken: reject; unchanged in DescribeAccessControlListAttribute',
    },
  ],
});
