import { aclEntryVersion } from '../../../../../scenarios/clb/acl-entries/acl-entry-version.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(aclEntryVersion, {
  'acl.conditional.entry-version': [
    2,
    {
      ipv4: 'with acl of its own; AddAccessControlListEntry AclEntrys=[{entry: 2001:db8::/32, comment: ipv6}]: reject; unchanged in DescribeAccessControlListAttribute',
    },
  ],
});
