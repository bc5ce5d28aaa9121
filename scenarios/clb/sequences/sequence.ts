import type { HistoryPlan } from '../../../cases/history.ts';
import { sequencesOf, type Extent } from '../../model/sequences-of.ts';
import type { Scenario } from '../../scenario.ts';
import { ownLoadBalancer } from '../model/own-load-balancer.ts';
import { grammar } from './grammar.ts';
import type { Theme } from './universe.ts';

/** So many sequences of each theme. */
const count: Extent<Theme>['count'] = {
  listeners: 20,
  'white-lists': 8,
  groups: 12,
  servers: 8,
  rules: 12,
  tags: 3,
  'server-certificates': 20,
  'ca-certificates': 20,
  'load-balancer': 10,
  everything: 12,
};

/** What sequences may be about. */
export const themes: readonly string[] = Object.keys(count);

/** Sequences of calls on a load balancer of their own. */
export const sequence: Scenario<HistoryPlan> = sequencesOf(grammar, { fixtures: ownLoadBalancer, count, longest: 30 });
