import type { FixturePlan } from '../../../cases/call-plan.ts';
import type { HistoryPlan } from '../../../cases/history.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { actionFor } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { sequencesOf, type Extent } from '../../model/sequences-of.ts';
import type { Scenario } from '../../scenario.ts';
import { frontGrammar } from './front-grammar.ts';
import type { FrontTheme } from './front-universe.ts';

/** So many sequences of each theme: each waits for much that goes on in the background. */
const count: Extent<FrontTheme>['count'] = {
  listeners: 6,
  quic: 6,
  groups: 6,
  servers: 4,
  rules: 8,
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

/** What a listener needs, which the case alone has, and which goes when the case is done. */
export function ownFront(context: PlanningContext): readonly FixturePlan[] {
  const action = actionFor(context.book, 'create', 'listener');
  if (!action) return [];
  const { fixtures } = planForCall({ action, expect: { answer: 'accept' }, variant: 'own' }, context);
  return fixtures.map((fixture) => ({ ...fixture, exclusive: true }));
}
