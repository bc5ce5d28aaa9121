import { describe, expect, it } from 'vitest';
import type { FrontAct } from '../../../../../scenarios/alb/model/front-act.ts';
import { serversPart } from '../../../../../scenarios/alb/model/servers.ts';
import { mayShow, saidOf, type FrontRow } from './front-after.ts';

function act(does: FrontAct['does'], given: FrontAct['given'] = {}): FrontAct {
  return { on: 'servers', does, of: { group: 0 }, given };
}

const rows: readonly FrontRow[] = [
  [[], act('add', { '1': '11' }), 'accepted'],
  [
    [act('add', { '1': '11' })],
    act('add', { '1': '12', '2': '21' }),
    'refused, for the group has the server already (Conflict.BackendServer)',
  ],
  [[act('add', { '1': '11' })], act('weigh', { '1': '12' }), 'accepted'],
  [
    [act('add', { '1': '11' })],
    act('remove', { '1': '11', '2': '21' }),
    'refused, for the group has no such server (ResourceNotFound.BackendServer)',
  ],
  [
    [{ on: 'group', does: 'delete', of: { group: 0 } }],
    act('add', { '1': '11' }),
    'refused, for the group does not exist (ResourceNotFound.ServerGroup)',
  ],
  [[{ on: 'group', does: 'delete', of: { group: 0 } }], act('read'), 'accepted or refused'],
  [
    [act('add', { '1': '11', '2': '21' }), act('weigh', { '1': '12' }), act('remove', { '2': '21' })],
    act('read'),
    'shows the weights 12',
  ],
];

describe('serversPart', () => {
  it.each(rows)('after %j says of %j: %s', (before, one, words) => {
    expect(saidOf(before, one)).toBe(words);
  });

  it('are shown with their weights, once they are available', () => {
    const server = { Weight: 11, Status: 'Available' };
    const before = [act('add', { '1': '11' })];
    expect(mayShow(before, act('read'), { Servers: [server] })).toBe(true);
    expect(mayShow(before, act('read'), { Servers: [{ ...server, Status: 'Adding' }] })).toBe(false);
    expect(mayShow(before, act('read'), { Servers: [{ ...server, Weight: 100 }] })).toBe(false);
    expect(mayShow(before, act('read'), { Servers: [] })).toBe(false);
    expect(serversPart.shown({ Servers: [server] })).toBe('weights 11');
  });
});
