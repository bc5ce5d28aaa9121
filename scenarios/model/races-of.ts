import type fc from 'fast-check';
import type { HistoryPlan, Script } from '../../cases/history.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { Scenario } from '../scenario.ts';
import type { BasicAct } from './basic-act.ts';
import type { Grammar } from './grammar.ts';
import { modelOf } from './model-of.ts';
import { operationsOf } from './operations-of.ts';

/** A race before its calls are written: acts that come first, those at the same time by lane, and those that look. */
export interface Race<Act> {
  readonly before: readonly Act[];
  readonly lanes: readonly (readonly Act[])[];
  readonly after: readonly Act[];
}

/** So many histories of each race, and how often each is run. */
const histories = { count: 2, rounds: 4 };

/** Calls at the same time on the same fixtures, whose answers some order of them must explain. */
export function racesOf<World, Act extends BasicAct>(
  { model, acting, settles }: Pick<Grammar<World, Act, never>, 'model' | 'acting' | 'settles'>,
  fixtures: (context: PlanningContext) => HistoryPlan['fixtures'],
): (drawn: fc.Arbitrary<Race<Act>>) => Scenario<HistoryPlan> {
  return (drawn) => (topic, context) => {
    const operation = operationsOf(acting, context);
    // Between what comes before and what is raced, and before the last look, everything comes to rest.
    const resting = (act: Act): ReturnType<typeof operation> => operation(act, act.does === 'read' && settles(act));
    const scripts = drawn.map(({ before, lanes, after }): Script => ({
      before: before.map(resting),
      lanes: lanes.map((acts) => acts.map((act) => operation(act))),
      after: after.map(resting),
    }));
    const plan: HistoryPlan = {
      fixtures: fixtures(context),
      scripts,
      rounds: histories.rounds,
      model: modelOf(model),
    };
    return Array.from({ length: context.cases ?? histories.count }, (_, index) => ({
      variant: `history-${index + 1}`,
      level: topic.level,
      title: `${topic.detail.replaceAll('-', ' ')}: at the same time`,
      plan,
    }));
  };
}
