import { aclEntryTwice } from '../../../../../scenarios/clb/acl-entries/acl-entry-twice.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(aclEntryTwice, {
  'acl.uniqueness.entries-of-a-call': [
    1,
    {
      twice:
        'with acl of its own; AddAccessControlListEntry AclEntrys=[{entry: 10.0.0.0/24, comment: office},{…: accept; DescribeAccessControlListAttribute shows only [{AclEntryIP: 10.0.0.0/24, AclEntryComme… in AclEntrys.AclEntry',
    },
  ],
});
