import { describe, expect, it } from 'vitest';
import { frontModel } from '../../../../../scenarios/alb/model/front-model.ts';
import { driftOfFront } from '../../../../../scenarios/alb/model/front-world.ts';
import { listenerPart } from '../../../../../scenarios/alb/model/listener.ts';
import { rightAfter } from '../../../../../scenarios/model/settled-after.ts';
import { creating, frontAfter, listenerAct, makeGroup, saidOf, type FrontRow } from './front-after.ts';

const http = creating('HTTP', '80');
const quic = creating('QUIC', '80');
const leading = creating('HTTPS', '80', { quic: 0 });

const rows: readonly FrontRow[] = [
  [[], http, 'accepted'],
  [[http], http, 'refused, for the port is taken (ResourceAlreadyExist.Listener)'],
  [[http], creating('HTTPS', '80'), 'refused, for HTTP and HTTPS share no port'],
  [[http], quic, 'accepted'],
  [[http, listenerAct('delete')], creating('HTTPS', '80'), 'accepted'],
  [
    [makeGroup, { on: 'group', does: 'delete', of: { group: 1 } }],
    creating('HTTP', '80', { group: 1 }),
    'refused, for the group does not exist (ResourceNotFound.ServerGroup)',
  ],
  [[http], listenerAct('stop'), 'accepted'],
  [[http], listenerAct('start'), 'accepted or refused'],
  [[http, listenerAct('stop')], listenerAct('start'), 'accepted'],
  [[http, listenerAct('stop')], listenerAct('update'), 'accepted or refused'],
  [[http, listenerAct('stop')], listenerAct('delete'), 'accepted'],
  [
    [http, listenerAct('delete')],
    listenerAct('update'),
    'refused, for the listener does not exist (ResourceNotFound.Listener)',
  ],
  [[quic], leading, 'accepted'],
  [
    [quic, leading],
    creating('HTTPS', '81', { quic: 0 }),
    'refused, for another listener leads on to it (ResourceAlreadyAssociated.Listener)',
  ],
  [[quic, leading, listenerAct('delete', 1)], creating('HTTPS', '81', { quic: 0 }), 'accepted'],
  [
    [quic, leading, listenerAct('update', 1, { given: { 'QuicConfig.QuicUpgradeEnabled': 'false' } })],
    creating('HTTPS', '81', { quic: 0 }),
    'accepted',
  ],
  [[quic, leading], listenerAct('delete', 0), 'accepted or refused'],
  [[http], leading, 'refused, for HTTP and HTTPS share no port, and it leads on to a listener of another protocol'],
  [[quic], creating('HTTP', '80', { quic: 0 }), 'refused, for only a listener of HTTPS leads on to another'],
];

describe('listenerPart', () => {
  it.each(rows)('after %j says of %j: %s', (before, act, words) => {
    expect(saidOf(before, act)).toBe(words);
  });

  it('has a listener that is being started or stopped neither changed nor deleted', () => {
    const stopping = rightAfter(frontModel, frontAfter(http), listenerAct('stop'));
    for (const does of ['update', 'delete'] as const) {
      expect(frontModel.predict(stopping, listenerAct(does)).accepted).toEqual([]);
    }
    expect(driftOfFront(stopping).map(({ listeners }) => listeners[0]?.status)).toEqual(['Configuring', 'Stopped']);
    const changing = rightAfter(frontModel, frontAfter(http), listenerAct('update'));
    expect(frontModel.predict(changing, listenerAct('update')).words).toBe('accepted or refused');
  });

  it('keeps what a change leaves out', () => {
    const changed = frontAfter(http, listenerAct('update', 0, { given: { IdleTimeout: '20' } }), listenerAct('update'));
    expect(changed.listeners[0]?.settings).toMatchObject({ ListenerPort: '80', IdleTimeout: '20' });
  });

  it('takes for led on what its call leads on', () => {
    const both = { of: { quic: 0 }, given: { 'QuicConfig.QuicUpgradeEnabled': 'false' } };
    const act = listenerAct('update', 1, both);
    expect(listenerPart.call(act)).toMatchObject([
      'UpdateListenerAttribute',
      { 'QuicConfig.QuicUpgradeEnabled': 'true' },
    ]);
    expect(frontAfter(quic, creating('HTTPS', '80'), act).listeners[1]?.quic).toBe(0);
  });

  it('is called by what actions there are', () => {
    expect(listenerPart.call(listenerAct('start', 2))).toEqual([
      'StartListener',
      { ListenerId: { fill: 'identifier', resource: 'listener', nth: 2 } },
    ]);
    expect(listenerPart.call(leading)).toMatchObject(['CreateListener', { 'QuicConfig.QuicUpgradeEnabled': 'true' }]);
  });
});
