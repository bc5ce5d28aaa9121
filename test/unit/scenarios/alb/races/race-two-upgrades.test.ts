import { expect, it } from 'vitest';
import { drawnScript } from '../../../../../cases/planned-call.ts';
import { raceTwoUpgrades } from '../../../../../scenarios/alb/races/race-two-upgrades.ts';
import { serviceOf } from '../../../laws/planned.ts';
import { serves } from '../../../laws/scenario-laws.ts';

const { book } = serviceOf('alb');
const topic = book.topics.find(({ scenario }) => scenario === 'race-two-upgrades');

serves(raceTwoUpgrades, { 'listener.concurrency.quic-upgrade-by-changes': [2, {}] }, { service: 'alb' });

it('raceTwoUpgrades leads two listeners on to one', () => {
  const [draft] = topic ? raceTwoUpgrades(topic, { book, editions: book.service.editions, seed: () => 1 }) : [];
  const script = draft && drawnScript(draft.plan, 1);
  expect(script?.lanes.map(([one]) => [one?.call.action, Object.keys(one?.call.parameters ?? {})])).toEqual(
    [1, 2].map(() => [
      'UpdateListenerAttribute',
      ['ListenerId', 'QuicConfig.QuicUpgradeEnabled', 'QuicConfig.QuicListenerId'],
    ]),
  );
  expect(script?.after.every(({ rest }) => rest !== undefined)).toBe(true);
});
