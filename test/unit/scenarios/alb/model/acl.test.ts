import { describe, expect, it } from 'vitest';
import { aclPart } from '../../../../../scenarios/alb/model/acl.ts';
import type { FrontAct } from '../../../../../scenarios/alb/model/front-act.ts';
import { creating, listenerAct, mayShow, saidOf, type FrontRow } from './front-after.ts';

const make: FrontAct = { on: 'acl', does: 'create' };
const remove: FrontAct = { on: 'acl', does: 'delete', of: { acl: 0 } };
const look: FrontAct = { on: 'acl', does: 'read', of: { acl: 0 } };
const http = creating('HTTP', '80');
const join: FrontAct = { on: 'relation', does: 'add', of: { acl: 0, listener: 0 } };
const leave: FrontAct = { ...join, does: 'remove' };

const rows: readonly FrontRow[] = [
  [[], make, 'accepted'],
  [[make], remove, 'accepted'],
  [[make, remove], remove, 'refused, for the list of addresses does not exist (ResourceNotFound.Acl)'],
  [[make, http, join], remove, 'refused, for a listener has the list of addresses (ResourceInUse.Acl)'],
  // No document says how long it is in use after that.
  [[make, http, join, leave], remove, 'accepted or refused'],
  [[make, http, join, listenerAct('delete')], remove, 'accepted or refused'],
];

describe('aclPart', () => {
  it.each(rows)('after %j says of %j: %s', (before, act, words) => {
    expect(saidOf(before, act)).toBe(words);
  });

  it('is shown once it is available, and not at all once it is gone', () => {
    expect(mayShow([make], look, { Acls: [{ AclStatus: 'Available' }] })).toBe(true);
    expect(mayShow([make], look, { Acls: [{ AclStatus: 'Creating' }] })).toBe(false);
    expect(mayShow([make], look, { Acls: [] })).toBe(false);
    expect(mayShow([make, remove], look, { Acls: [] })).toBe(true);
    expect(mayShow([make, remove], look, { Acls: [{ AclStatus: 'Available' }] })).toBe(false);
    expect(aclPart.shown({ Acls: [{ AclStatus: 'Available' }] })).toBe('Available');
  });
});
