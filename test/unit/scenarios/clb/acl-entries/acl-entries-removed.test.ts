import { aclEntriesRemoved } from '../../../../../scenarios/clb/acl-entries/acl-entries-removed.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(aclEntriesRemoved, {
  'acl.effect.entries-removed': [
    3,
    {
      'one-of-three':
        'with acl of its own; after AddAccessControlListEntry AclEntrys=[{entry: 10.0.0.0/24, comment: office},{…; RemoveAccessControlListEntry AclEntrys=[{entry: 192.168.0.0/16, comment: home}]: accept; DescribeAccessControlListAttribute shows only [{AclEntryIP: 10.0.0.0/24, AclEntryComme… in AclEntrys.AclEntry',
    },
  ],
});
