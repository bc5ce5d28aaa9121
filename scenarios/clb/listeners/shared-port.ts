import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionFor, actionNamed, resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { topicErrors } from '../../topic-errors.ts';

/** A call that does not say which of two listeners on one port it means is refused; one that does is not. */
export function sharedPort(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { variants, transports = {} } = resourceNamed(context.book, 'listener');
  return topic.actions.flatMap((name) => {
    const action = actionNamed(context.book, name);
    const mine = action.effect.variant ?? variants[0];
    const other = variants.find((variant) => transports[variant] !== transports[mine ?? '']);
    const creator = other === undefined ? undefined : actionFor(context.book, 'create', 'listener', other);
    if (mine === undefined || !creator) return [];
    const draft = (variant: string, expect: Expectation, choices: Choices): CaseDraft => {
      const plan = planForCall({ action, expect, variant, choices, resourceVariant: mine }, context);
      const { ListenerPort = null } = plan.call.parameters;
      const second = buildCall(creator, { ListenerPort }, context, context.seed(variant));
      const title = `${name} on a port that a ${mine} and a ${other} listener share`;
      const prepare = [...plan.prepare, second];
      return { variant, level: topic.level, title: `${title}: ${variant}`, plan: { ...plan, prepare, reads: [] } };
    };
    return [
      withoutProbe(
        draft(`${name}-unnamed`, { answer: 'reject', errors: topicErrors(topic, context) }, { ListenerProtocol: null }),
      ),
      draft(`${name}-named`, { answer: 'accept' }, { ListenerProtocol: mine }),
    ];
  });
}

/** What would be read before the call is as ambiguous as the call itself. */
function withoutProbe(draft: CaseDraft): CaseDraft {
  const { probe: _probe, ...plan } = draft.plan;
  return { ...draft, plan };
}
