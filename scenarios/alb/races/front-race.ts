import type fc from 'fast-check';
import type { HistoryPlan } from '../../../cases/history.ts';
import { racesOf, type Race } from '../../model/races-of.ts';
import type { Scenario } from '../../scenario.ts';
import type { FrontAct } from '../model/front-act.ts';
import { ownFront } from '../model/own-front.ts';
import { frontGrammar } from '../sequences/front-grammar.ts';

/** Calls at the same time on one load balancer and what is in it. */
export const frontRace: (drawn: fc.Arbitrary<Race<FrontAct>>) => Scenario<HistoryPlan> = racesOf(
  frontGrammar,
  ownFront,
);
