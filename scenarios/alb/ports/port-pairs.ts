import type { CaseDraft, CallPlan } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { topicAction } from '../../topic-action.ts';

/** The kinds of two listeners, and their transports. */
export interface PortPair {
  readonly taken: string;
  readonly wanted: string;
  readonly shareTransport: boolean;
}

/** A second listener is made on the port of a first one, for the pairs of kinds that a rule is about. */
export function portPairs(
  topic: TopicRule,
  context: PlanningContext,
  expect: Expectation,
  concerns: (pair: PortPair) => boolean,
): readonly CaseDraft[] {
  const creator = topicAction(topic, 'create', context.book);
  const { variants, transports = {} } = resourceNamed(context.book, creator.effect.resource);
  return variants
    .flatMap((taken) =>
      variants.map((wanted) => ({ taken, wanted, shareTransport: transports[taken] === transports[wanted] })),
    )
    .filter(concerns)
    .map(({ taken, wanted }) => {
      const variant = `${wanted}-on-${taken}`;
      const plan = planSecond(creator, { taken, wanted, variant, expect }, context);
      const title = `a listener of ${wanted} on the port of one of ${taken}`;
      return { variant, level: topic.level, title, plan };
    });
}

function planSecond(
  creator: ActionSpec,
  pair: { readonly taken: string; readonly wanted: string; readonly variant: string; readonly expect: Expectation },
  context: PlanningContext,
): CallPlan {
  const { taken, wanted, variant, expect } = pair;
  const { variantBy = '', distinctBy = '' } = resourceNamed(context.book, creator.effect.resource);
  const first = buildCall(creator, { [variantBy]: taken }, context, context.seed(variant));
  const plan = planForCall(
    {
      action: creator,
      choices: { [variantBy]: wanted, [distinctBy]: first.parameters[distinctBy] ?? null },
      expect,
      variant,
      also: [first],
    },
    context,
  );
  return { ...plan, prepare: [...plan.prepare, first] };
}
