import { aclEntriesAdded } from '../../../../../scenarios/clb/acl-entries/acl-entries-added.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(aclEntriesAdded, {
  'acl.effect.entries-added': [
    3,
    {
      'to-none':
        'with acl of its own; AddAccessControlListEntry: accept; DescribeAccessControlListAttribute shows only [{AclEntryIP: 10.0.0.0/24, AclEntryComme… in AclEntrys.AclEntry',
    },
  ],
});
