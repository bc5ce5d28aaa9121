import type { HistoryOperation, HistoryPlan, Script } from '../../cases/history.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import { topicValue } from '../topic-value.ts';
import type { Scenario } from '../scenario.ts';
import type { BasicAct } from './basic-act.ts';
import { Sequences } from './draw-sequence.ts';
import type { Grammar } from './grammar.ts';
import { modelOf } from './model-of.ts';
import { operationsOf } from './operations-of.ts';
import type { SequenceStep } from './sequence-step.ts';

/** What sequences of a grammar are done to, how many there are of each theme, and how many acts are in the longest. */
export interface Extent<Theme extends string> {
  readonly fixtures: (context: PlanningContext) => HistoryPlan['fixtures'];
  readonly count: Readonly<Record<Theme, number>>;
  readonly longest: number;
}

/** Sequences drawn at random, one call after the other; each act is followed by a read of what it touched. */
export function sequencesOf<World, Act extends BasicAct, Theme extends string>(
  grammar: Grammar<World, Act, Theme>,
  { fixtures, count, longest }: Extent<Theme>,
): Scenario<HistoryPlan> {
  return (topic, context) => {
    const theme = topicValue(topic, 'theme') as Theme;
    const scripts = new Sequences(grammar, theme, longest).map((steps): Script => ({
      before: written(grammar, steps, theme, context),
      lanes: [],
      after: [],
    }));
    const plan: HistoryPlan = { fixtures: fixtures(context), scripts, rounds: 1, model: modelOf(grammar.model) };
    return Array.from({ length: context.cases ?? count[theme] }, (_, index) => ({
      variant: `sequence-${index + 1}`,
      level: topic.level,
      title: `${topic.detail}: up to ${longest} calls one after the other`,
      plan,
    }));
  };
}

function written<World, Act extends BasicAct, Theme extends string>(
  { acting, lookAfter, looksBeside, settles, hasty, firstLook }: Grammar<World, Act, Theme>,
  steps: readonly SequenceStep<Act>[],
  theme: Theme,
  context: PlanningContext,
): readonly HistoryOperation<Act>[] {
  const operation = operationsOf(acting, context);
  const looks = new Map<string, Act>();
  const each = steps.flatMap(({ act, hurry }) => {
    const look = lookAfter(act);
    const beside = looksBeside(act, theme);
    for (const later of [look, ...beside]) if (later) looks.set(JSON.stringify(later), later);
    return [
      operation(act),
      ...(look ? [operation(look, settles(look) && !(hurry && hasty(act)))] : []),
      // What is lost with something else may be made again before the end.
      ...(act.does === 'delete' ? beside.map((one) => operation(one)) : []),
    ];
  });
  // Whatever was touched is looked at once more in the end.
  const last = [...looks.values()].map((look) => operation(look, settles(look)));
  const isLookedAt = firstLook !== undefined && looks.has(JSON.stringify(firstLook));
  return [...(isLookedAt ? [operation(firstLook, true)] : []), ...each, ...last];
}
