import type { BasicAct } from '../../../../scenarios/model/basic-act.ts';
import type { Grammar } from '../../../../scenarios/model/grammar.ts';
import { accept, refuse, show } from '../../../../scenarios/model/prediction.ts';

/** A counter that can be raised as far as 9, and deleted at any time, as sequences know it. */
export const counterGrammar: Grammar<number, BasicAct, 'counter'> = {
  model: {
    nothing: 0,
    predict: (count, { does }) => {
      if (does === 'read') return show(count, `shows ${count}`, (body) => body['Count'] === count);
      if (does === 'delete') return accept(0);
      return count < 9 ? accept(count + 1) : refuse('it is full');
    },
    drift: (count) => [count],
    touches: ({ on }) => [on],
  },
  acting: {
    call: ({ does }) => ({ action: does, parameters: {} }),
    words: ({ on, does }) => `${does} ${on}`,
    shown: () => (body) => JSON.stringify(body),
    rest: () => ({ field: 'Count', values: ['0'] }),
  },
  universe: (_theme, _world, choose) => [{ on: 'counter', does: choose(['raise', 'delete']) }],
  shares: { changing: 60, refused: 20 },
  disturbs: () => false,
  lookAfter: () => ({ on: 'counter', does: 'read' }),
  looksBeside: () => [{ on: 'clock', does: 'read' }],
  settles: ({ on }) => on === 'counter',
  hasty: () => true,
  firstLook: { on: 'counter', does: 'read' },
  simpler: () => [],
  makes: () => undefined,
  renumbered: (act) => act,
  aimed: (act) => act,
  merged: () => [],
};
