import { expect, it } from 'vitest';
import { entriesListed } from '../../../../../scenarios/clb/acl-entries/entries-listed.ts';

it('tells entries apart by their blocks', () => {
  expect(entriesListed([], { size: 2 })).toMatchObject({ items: 'AclEntrys.AclEntry', key: 'AclEntryIP', size: 2 });
});
