import { expect, it } from 'vitest';
import { acl, blocks, controlling, office, showing } from '../../../../../scenarios/clb/acls/acl-calls.ts';
import { contextOf } from '../../../laws/planned.ts';

it('makes as many blocks as are wanted, no two of them alike', () => {
  const all = blocks(300);
  expect(new Set(all.map(({ entry }) => entry)).size).toBe(300);
  expect(blocks(1, 299)).toEqual([all.at(-1)]);
});

it('reads the list of the case, and gives it to listeners', () => {
  const { call, items } = showing([office], contextOf());
  expect(call.parameters).toMatchObject({ AclId: acl });
  expect(items?.[0]?.items).toBe('[{"AclEntryIP":"10.0.0.0/24","AclEntryComment":"office"}]');
  expect(controlling('udp', contextOf()).parameters).toMatchObject({ AclStatus: 'on', AclType: 'white', AclId: acl });
});
