import { expect, it } from 'vitest';
import { listItems } from '../../../cases/list-items.ts';
import { answer, success } from '../checks/evidence.ts';

it('finds the items of a list, of those too that stand in the items of another', () => {
  const body = { Acls: [{ Id: 1, Users: [{ Of: 'a' }, { Of: 'b' }] }, { Id: 2, Users: [{ Of: 'c' }] }, { Id: 3 }] };
  expect(listItems(answer(success(body)), 'Acls').map(({ Id }) => Id)).toEqual([1, 2, 3]);
  expect(listItems(answer(success(body)), 'Acls.Users')).toEqual([{ Of: 'a' }, { Of: 'b' }, { Of: 'c' }]);
  expect(listItems(answer(success(body)), 'Acls.Users.Of')).toEqual([]);
  expect(listItems(answer(success(body)), 'Others')).toEqual([]);
});
