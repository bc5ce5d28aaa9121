import { expect, it } from 'vitest';
import { actionNamed } from '../../../../../generators/calls/context.ts';
import { changingEntries } from '../../../../../scenarios/clb/acl-entries/changing-entries.ts';
import { home, office } from '../../../../../scenarios/clb/acls/acl-calls.ts';
import { book, contextOf } from '../../../laws/planned.ts';

it('adds what is to be there before, and then makes the change', () => {
  const action = actionNamed(book, 'RemoveAccessControlListEntry');
  const plan = changingEntries(action, { variant: 'one', before: [office, home], entries: [home] }, contextOf());
  expect(plan.prepare.map((call) => call.action)).toEqual(['AddAccessControlListEntry']);
  expect(plan.call.parameters['AclEntrys']).toBe(JSON.stringify([home]));
  expect(plan.expect).toEqual({ answer: 'accept' });
});
