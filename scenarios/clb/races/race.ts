import type { HistoryPlan, Script } from '../../../cases/history.ts';
import type fc from 'fast-check';
import type { Act } from '../model/act.ts';
import { loadBalancerModel } from '../model/load-balancer-model.ts';
import { operationsOf } from '../model/operations.ts';
import { ownLoadBalancer } from '../model/own-load-balancer.ts';
import type { Scenario } from '../../scenario.ts';

/** A race before its calls are written: acts that come first, those at the same time by lane, and those that look. */
interface Race {
  readonly before: readonly Act[];
  readonly lanes: readonly (readonly Act[])[];
  readonly after: readonly Act[];
}

/** So many histories of each race, and how often each is run. */
const histories = { count: 2, rounds: 4 };

/** Calls at the same time on one load balancer, whose answers some order of them must explain. */
export function race(drawn: fc.Arbitrary<Race>): Scenario<HistoryPlan> {
  return (topic, context) => {
    const operation = operationsOf(context);
    // Between what comes before and what is raced, and before the last look, the listener comes to rest.
    const resting = (act: Act): ReturnType<typeof operation> =>
      operation(act, act.on === 'listener' && act.does === 'read');
    const scripts = drawn.map(({ before, lanes, after }): Script => ({
      before: before.map(resting),
      lanes: lanes.map((acts) => acts.map((act) => operation(act))),
      after: after.map(resting),
    }));
    const plan: HistoryPlan = {
      fixtures: ownLoadBalancer(context),
      scripts,
      rounds: histories.rounds,
      model: loadBalancerModel,
    };
    return Array.from({ length: context.cases ?? histories.count }, (_, index) => ({
      variant: `history-${index + 1}`,
      level: topic.level,
      title: `${topic.detail.replaceAll('-', ' ')}: at the same time`,
      plan,
    }));
  };
}
