import type { Grammar } from '../../model/grammar.ts';
import type { Act } from '../model/act.ts';
import { acting } from '../model/acting.ts';
import { loadBalancerModel } from '../model/load-balancer-model.ts';
import type { ModelState } from '../model/state.ts';
import { vocabulary } from '../model/vocabulary.ts';
import { aimed } from './aim.ts';
import { lookAfter, looksBeside } from './looks.ts';
import { withMergedChange } from './merge-changes.ts';
import { madeBy, renumbered } from './renumber.ts';
import { simplerActs } from './simplify.ts';
import { universeOf, type Theme } from './universe.ts';

/** How sequences of calls on a load balancer and what is in it are drawn, written down and made smaller. */
export const grammar: Grammar<ModelState, Act, Theme> = {
  model: loadBalancerModel,
  acting,
  universe: (theme, world, choose) => {
    const settings = {
      HealthyThreshold: choose(vocabulary.thresholds),
      UnhealthyThreshold: choose(vocabulary.thresholds),
    };
    return universeOf(theme, world, settings);
  },
  shares: { changing: 55, refused: 30 },
  disturbs: ({ listeners }, act) => {
    if (act.on !== 'listener' || act.does === 'read') return false;
    const listener = listeners[act.port];
    return listener?.next !== undefined && listener.protocol === act.protocol;
  },
  lookAfter,
  looksBeside,
  settles: ({ on }) => on === 'listener',
  hasty: () => true,
  firstLook: { on: 'load-balancer', does: 'read' },
  simpler: simplerActs,
  makes: madeBy,
  renumbered,
  aimed,
  merged: withMergedChange,
};
