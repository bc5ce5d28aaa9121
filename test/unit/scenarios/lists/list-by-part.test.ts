import { listByPart } from '../../../../scenarios/lists/list-by-part.ts';
import { serves } from '../../laws/scenario-laws.ts';

serves(listByPart, {
  'DescribeAccessControlLists.AclName.effect.part-of-name': [
    1,
    {
      beginning:
        'after CreateAccessControlList AclName=name -1, CreateAccessControlList AclName=name -2; DescribeAccessControlLists AclName=name: accept; DescribeAccessControlLists AclName=name holds 2',
    },
  ],
});
