import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { resourceNamed } from '../../../generators/calls/context.ts';
import { readOfTopic, thenRead } from './then-read.ts';

/** A new instance is active at once or soon. */
export function bornActive(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const field = resourceNamed(context.book, 'load-balancer').status ?? '';
  return thenRead(topic, context, 'create', 'created', (keys) =>
    readOfTopic(topic, keys, context, {
      until: { field, values: ['active'] },
      fields: [{ path: field, equals: ['active'], absent: 'fail' }],
    }),
  );
}
