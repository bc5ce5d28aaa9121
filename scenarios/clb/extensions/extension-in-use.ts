import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall } from '../../../generators/calls/build-call.ts';
import { actionFor, resourceNamed } from '../../../generators/calls/context.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { keysOf } from '../../../generators/calls/resource-keys.ts';
import { topicErrors } from '../../topic-errors.ts';
import { domains, extension, extensionsListed } from './extension-calls.ts';

/** A certificate that an extension uses, and its listener does not, is deleted. */
export function extensionInUse(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionFor(context.book, 'delete', topic.topic);
  const upload = actionFor(context.book, 'create', topic.topic);
  const creator = actionFor(context.book, 'create', 'listener', 'https');
  if (!action || !upload || !creator) return [];
  const listener = buildCall(creator, {}, context, context.seed('https'));
  const keys = keysOf(resourceNamed(context.book, 'listener'), listener);
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const plan = planForCall({ action, expect, variant: 'extension', also: [listener] }, context);
  const [domain] = domains;
  // The listener is made with the certificate of the case, the extension with one that comes after it.
  const prepare = [listener, buildCall(upload, {}, context, 2), extension(domain, keys, context)];
  const probe = extensionsListed(keys, [], context).call;
  const title = `${action.name} on a ${topic.topic} that an extension uses`;
  return [{ variant: 'extension', level: topic.level, title, plan: { ...plan, prepare, probe } }];
}
