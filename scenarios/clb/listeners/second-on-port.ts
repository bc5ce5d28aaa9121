import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionFor, resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { keysOf } from '../../../generators/calls/resource-keys.ts';

/** A second listener on a port that is taken, for the pairs of protocols whose transports a rule is about. */
export function secondOnPort(
  topic: TopicRule,
  context: PlanningContext,
  expect: Expectation,
  concerns: (taken: string | undefined, wanted: string | undefined) => boolean,
): readonly CaseDraft[] {
  const { variants, transports = {} } = resourceNamed(context.book, 'listener');
  return variants.flatMap((taken) =>
    variants.flatMap((wanted): readonly CaseDraft[] => {
      if (!concerns(transports[taken], transports[wanted])) return [];
      const variant = `${wanted}-on-${taken}`;
      const occupant = actionFor(context.book, 'create', 'listener', taken);
      const creator = actionFor(context.book, 'create', 'listener', wanted);
      if (!occupant || !creator) return [];
      const first = buildCall(occupant, {}, context, context.seed(variant));
      const plan = planForCall(
        {
          action: creator,
          choices: keysOf(resourceNamed(context.book, 'listener'), first),
          expect,
          variant,
          also: [first],
        },
        context,
      );
      const level = topic.level;
      return [
        {
          variant,
          level,
          title: `a ${wanted} listener on the port of a ${taken} listener`,
          plan: { ...plan, prepare: [first] },
        },
      ];
    }),
  );
}
