import type fc from 'fast-check';
import type { HistoryPlan } from '../../../cases/history.ts';
import { racesOf, type Race } from '../../model/races-of.ts';
import type { Scenario } from '../../scenario.ts';
import type { Act } from '../model/act.ts';
import { ownLoadBalancer } from '../model/own-load-balancer.ts';
import { grammar } from '../sequences/grammar.ts';

/** Calls at the same time on one load balancer. */
export const race: (drawn: fc.Arbitrary<Race<Act>>) => Scenario<HistoryPlan> = racesOf(grammar, ownLoadBalancer);
