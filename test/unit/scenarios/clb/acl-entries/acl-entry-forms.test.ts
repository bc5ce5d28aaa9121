import { aclEntryForms } from '../../../../../scenarios/clb/acl-entries/acl-entry-forms.ts';
import { serves } from '../../../laws/scenario-laws.ts';

serves(aclEntryForms, {
  'acl.structure.entry': [
    4,
    {
      nowhere:
        'with acl of its own; AddAccessControlListEntry AclEntrys=[{entry: nowhere, comment: form}]: reject; unchanged in DescribeAccessControlListAttribute',
    },
  ],
  'acl.structure.single-address': [
    1,
    {
      '10.0.0.1':
        'with acl of its own; AddAccessControlListEntry AclEntrys=[{entry: 10.0.0.1, comment: form}]: observe',
    },
  ],
});
