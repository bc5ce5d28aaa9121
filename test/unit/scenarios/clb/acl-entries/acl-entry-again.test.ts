import { aclEntryAgain } from '../../../../../scenarios/clb/acl-entries/acl-entry-again.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(aclEntryAgain, {
  'acl.uniqueness.entries': [
    1,
    {
      again:
        'with acl of its own; after AddAccessControlListEntry AclEntrys=[{entry: 10.0.0.0/24, comment: office},{…; AddAccessControlListEntry: observe; DescribeAccessControlListAttribute shows only [{AclEntryIP: 10.0.0.0/24, AclEntryComme… in AclEntrys.AclEntry',
    },
  ],
});
