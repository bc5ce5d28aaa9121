import { describe, expect, it } from 'vitest';
import type { FrontAct } from '../../../../../scenarios/alb/model/front-act.ts';
import { groupPart } from '../../../../../scenarios/alb/model/group.ts';
import { creating, listenerAct, makeGroup, mayShow, saidOf, type FrontRow } from './front-after.ts';

const remove: FrontAct = { on: 'group', does: 'delete', of: { group: 0 } };
const http = creating('HTTP', '80');
const inUse = 'refused, for a listener forwards to the group (ResourceInUse.ServerGroup)';

const rows: readonly FrontRow[] = [
  [[], makeGroup, 'accepted'],
  [[], remove, 'accepted'],
  [[remove], remove, 'refused, for the group does not exist (ResourceNotFound.ServerGroup)'],
  [[http], remove, inUse],
  [[http, listenerAct('stop')], remove, inUse],
  [[http, listenerAct('delete')], remove, 'accepted'],
  // No document says when a group can be deleted that a listener forwarded to before a change, or a rule leads to.
  [[http, makeGroup, listenerAct('update', 0, { of: { group: 1 } })], remove, 'accepted or refused'],
  [
    [
      makeGroup,
      creating('HTTP', '80', { group: 1 }),
      { on: 'rule', does: 'create', of: { group: 0 }, given: { Priority: '1' } },
    ],
    remove,
    'accepted or refused',
  ],
];

describe('groupPart', () => {
  it.each(rows)('after %j says of %j: %s', (before, act, words) => {
    expect(saidOf(before, act)).toBe(words);
  });

  it('is shown with the name that it was given last, once it is available, and not at all once it is gone', () => {
    const look: FrontAct = { on: 'group', does: 'read', of: { group: 0 } };
    const named: FrontAct = { on: 'group', does: 'update', of: { group: 0 }, given: { ServerGroupName: 'one' } };
    const group = { ServerGroupName: 'one', ServerGroupStatus: 'Available' };
    expect(mayShow([named], look, { ServerGroups: [group] })).toBe(true);
    expect(mayShow([named], look, { ServerGroups: [{ ...group, ServerGroupName: 'two' }] })).toBe(false);
    expect(mayShow([named], look, { ServerGroups: [{ ...group, ServerGroupStatus: 'Configuring' }] })).toBe(false);
    expect(mayShow([named], look, { ServerGroups: [] })).toBe(false);
    expect(mayShow([remove], look, { ServerGroups: [group] })).toBe(false);
    expect(mayShow([remove], look, { ServerGroups: [] })).toBe(true);
    expect(groupPart.shown({ ServerGroups: [group] })).toBe('one Available');
  });
});
