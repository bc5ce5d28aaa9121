import { describe, expect, it } from 'vitest';
import type { FrontAct } from '../../../../../scenarios/alb/model/front-act.ts';
import { frontModel } from '../../../../../scenarios/alb/model/front-model.ts';
import { relationPart } from '../../../../../scenarios/alb/model/relation.ts';
import { settledAfter } from '../../../../../scenarios/model/settled-after.ts';
import { creating, frontAfter, listenerAct, saidOf, type FrontRow } from './front-after.ts';

const make: FrontAct = { on: 'acl', does: 'create' };
const http = creating('HTTP', '80');
const join: FrontAct = { on: 'relation', does: 'add', of: { acl: 0, listener: 0 } };
const leave: FrontAct = { ...join, does: 'remove' };
const absent = 'refused, for the listener does not have it (ResourceNotAssociated.Acl)';

const rows: readonly FrontRow[] = [
  [[make, http], join, 'accepted'],
  [[make, http, join], join, 'accepted or refused'],
  [[make, http, listenerAct('stop')], join, 'accepted or refused'],
  [[make, http, join], leave, 'accepted'],
  [[make, http], leave, absent],
  [[make, http, join, leave], leave, absent],
  [
    [make, { on: 'acl', does: 'delete', of: { acl: 0 } }, http],
    join,
    'refused, for the list of addresses does not exist (ResourceNotFound.Acl)',
  ],
  [[make, http, listenerAct('delete')], join, 'refused, for the listener does not exist (ResourceNotFound.Listener)'],
];

describe('relationPart', () => {
  it.each(rows)('after %j says of %j: %s', (before, act, words) => {
    expect(saidOf(before, act)).toBe(words);
  });

  it('shows the listeners that have it; one that had it may be shown as such', () => {
    const made = frontModel.predict(frontAfter(make), http);
    const [first] = made.accepted;
    const told = made.told?.(first ?? frontAfter(), { ListenerId: 'lsn-1' }) ?? frontAfter();
    const world = settledAfter(frontModel, settledAfter(frontModel, told, listenerAct('read')), join);
    const { shows } = frontModel.predict(world, { on: 'relation', does: 'read', of: { acl: 0 } });
    const body = (...statuses: readonly string[]): Readonly<Record<string, unknown>> => ({
      AclRelations: [{ RelatedListeners: statuses.map((Status, at) => ({ ListenerId: `lsn-${at + 1}`, Status })) }],
    });
    expect(shows?.(body('Associated'))).toBe(true);
    expect(shows?.(body('Associated', 'Dissociating'))).toBe(true);
    expect(shows?.(body('Associating'))).toBe(false);
    expect(shows?.(body('Associated', 'Associated'))).toBe(false);
    expect(shows?.(body())).toBe(false);
    expect(relationPart.shown(body('Associated'))).toBe('listeners lsn-1');
  });
});
