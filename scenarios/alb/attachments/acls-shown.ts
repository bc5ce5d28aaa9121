import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { readCall } from '../../../generators/calls/read-call.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { showing } from './attached.ts';
import { acl, listing } from './attachment-kinds.ts';

/** Once a list is associated, the listener shows it and what it is for, each of both kinds. */
export function aclsShown(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'add', context.book);
  const items = listing([`{"AclId":"${acl(1)}","Status":"Associated"}`]);
  return ['White', 'Black'].map((variant): CaseDraft => {
    const plan = planForCall(
      {
        action,
        choices: { AclType: variant },
        expect: { answer: 'accept' },
        variant,
        reads: (keys) => {
          const call = readCall('listener', undefined, keys, context, 1);
          const fields = [{ path: 'AclConfig.AclType', equals: [variant], absent: 'fail' } as const];
          const shown = [{ path: 'AclConfig.AclRelations', match: 'only', items } as const];
          return [...showing(action, keys, { there: [1] }, context), ...(call ? [{ call, fields, items: shown }] : [])];
        },
      },
      context,
    );
    return { variant, level: topic.level, title: `${action.name} for a ${variant} list`, plan };
  });
}
