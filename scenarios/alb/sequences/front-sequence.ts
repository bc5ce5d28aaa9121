import type { HistoryPlan } from '../../../cases/history.ts';
import { sequencesOf, type Extent } from '../../model/sequences-of.ts';
import type { Scenario } from '../../scenario.ts';
import { ownFront } from '../model/own-front.ts';
import { frontGrammar } from './front-grammar.ts';
import type { FrontTheme } from './front-universe.ts';

/** So many sequences of each theme: each waits for much that goes on in the background. */
const count: Extent<FrontTheme>['count'] = {
  listeners: 6,
  quic: 8,
  groups: 6,
  servers: 4,
  rules: 8,
  acls: 6,
  'load-balancer': 4,
  everything: 4,
};

/** What sequences may be about. */
export const frontThemes: readonly string[] = Object.keys(count);

/** Sequences of calls on a load balancer of their own and a group for it. */
export const frontSequence: Scenario<HistoryPlan> = sequencesOf(frontGrammar, {
  fixtures: ownFront,
  count,
  longest: 24,
});
