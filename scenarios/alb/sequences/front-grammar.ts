import type { Grammar } from '../../model/grammar.ts';
import type { FrontAct } from '../model/front-act.ts';
import { frontActing } from '../model/front-acting.ts';
import { frontModel } from '../model/front-model.ts';
import type { FrontWorld } from '../model/front-world.ts';
import { lookAfterFront, looksBesideFront } from './front-looks.ts';
import { madeByFront, mergedFront, renumberedFront, simplerFront } from './front-simpler.ts';
import { frontUniverse, type FrontTheme } from './front-universe.ts';

const onItsWay: ReadonlySet<FrontAct['does']> = new Set(['update', 'start', 'stop', 'delete']);

/** How sequences on a load balancer and what it leads to are drawn, written down and made smaller. */
export const frontGrammar: Grammar<FrontWorld, FrontAct, FrontTheme> = {
  model: frontModel,
  acting: frontActing,
  universe: frontUniverse,
  shares: { changing: 75, refused: 15 },
  disturbs: ({ listeners }, { on, does, of = {} }) =>
    on === 'listener' && onItsWay.has(does) && listeners[of.listener ?? -1]?.next !== undefined,
  lookAfter: lookAfterFront,
  looksBeside: looksBesideFront,
  settles: ({ on }) => on === 'listener' || on === 'load balancer',
  // Of what listeners do in passing something is said; everything else comes to rest first.
  hasty: ({ on, does }) => on === 'listener' && (does === 'update' || does === 'start' || does === 'stop'),
  simpler: simplerFront,
  makes: madeByFront,
  renumbered: renumberedFront,
  aimed: (act) => act,
  merged: mergedFront,
};
