import { aclEntryQuota } from '../../../../../scenarios/clb/acl-entries/acl-entry-quota.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(aclEntryQuota, {
  'acl.quota.entries': [
    2,
    {
      'entries-300':
        'with acl of its own; after AddAccessControlListEntry AclEntrys=[{entry: 10.0.0.0/24, comment: block-0},…, AddAccessControlListEntry AclEntrys=[{entry: 10.0.50.0/24, comment: block-50…, AddAccessControlListEntry AclEntrys=[{entry: 10.0.100.0/24, comment: block-1…, AddAccessControlListEntry AclEntrys=[{entry: 10.0.150.0/24, comment: block-1…, AddAccessControlListEntry AclEntrys=[{entry: 10.0.200.0/24, comment: block-2…; AddAccessControlListEntry AclEntrys=[{entry: 10.0.250.0/24, comment: block-2…: accept',
    },
  ],
});
