import { aclOfVersion } from '../../../../../scenarios/clb/acl-entries/acl-of-version.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(aclOfVersion, {
  'acl.effect.entries-of-either-version': [
    2,
    {
      ipv4: 'with acl of its own; AddAccessControlListEntry AclEntrys=[{entry: 10.0.0.0/24, comment: ipv4}]: accept; DescribeAccessControlListAttribute shows AddressIPVersion=ipv4, only [{AclEntryIP: 10.0.0.0/24, AclEntryComme… in AclEntrys.AclEntry',
    },
  ],
});
