import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { topicAction } from '../../topic-action.ts';
import { naming } from './attached.ts';
import { certificate, listing } from './attachment-kinds.ts';

/** After one was added, the list that is asked for none in particular shows it and the default one. */
export function defaultListed(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = topicAction(topic, 'add', context.book);
  const shown = [0, 1].map((number) => `{"CertificateId":"${certificate(number)}","IsDefault":"${number === 0}"}`);
  const reads = (keys: Choices): readonly ExpectedRead[] => [
    {
      call: buildCall(
        actionNamed(context.book, 'ListListenerCertificates'),
        { ...keys, CertificateIds: null },
        context,
        1,
      ),
      fields: [],
      items: [{ path: 'Certificates', match: 'only', items: listing(shown) }],
    },
  ];
  return ['HTTPS', 'QUIC'].map((protocol): CaseDraft => {
    const given = { ListenerProtocol: protocol };
    const expect = { answer: 'accept' } as const;
    const choices = naming(action, [1]);
    const plan = planForCall({ action, choices, given, expect, variant: protocol, reads }, context);
    return { variant: protocol, level: topic.level, title: `${action.name} on a listener of ${protocol}`, plan };
  });
}
