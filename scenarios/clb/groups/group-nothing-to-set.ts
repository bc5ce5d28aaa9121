import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { expectedErrors } from '../../../generators/errors/expected-errors.ts';
import { topicErrors } from '../../topic-errors.ts';

/** A call that sets neither a name nor servers. */
export function groupNothingToSet(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  return topic.actions.map((name) => {
    const action = actionNamed(context.book, name);
    const choices = { VServerGroupName: null, BackendServers: null };
    // An edition that demands each of them refuses the call for either.
    const ofEither = action.parameters
      .filter((parameter) => parameter.name in choices)
      .flatMap((parameter) => {
        const named = parameter.required.errors;
        return expectedErrors({ kinds: ['required'], parameter, named }, action, context).listed;
      });
    const { named, listed } = topicErrors(topic, context);
    const expect: Expectation = { answer: 'reject', errors: { named, listed: [...listed, ...ofEither] } };
    const plan = planForCall({ action, choices, expect, variant: 'neither' }, context);
    return { variant: 'neither', level: topic.level, title: `${name} without anything to set`, plan };
  });
}
