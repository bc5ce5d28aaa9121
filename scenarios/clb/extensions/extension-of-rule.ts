import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Expectation } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planWithKeys } from '../../../generators/calls/plan-for-call.ts';
import { creation } from '../rules/rule-calls.ts';
import { topicErrors } from '../../topic-errors.ts';
import { domains, extension } from './extension-calls.ts';

/** An extension for whose domain its listener has a forwarding rule is deleted. */
export function extensionOfRule(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionNamed(context.book, 'DeleteDomainExtension');
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const [Domain] = domains;
  const rules = [{ RuleName: 'of-domain', Domain }];
  // What the rule forwards to must be there too.
  const also = [creation(rules, {}, context)];
  const { plan, keys } = planWithKeys({ action, expect, variant: 'of-rule', also }, context);
  const prepare = [extension(Domain, keys, context), creation(rules, keys, context)];
  const title = 'DeleteDomainExtension of a domain that a rule is about';
  return [{ variant: 'of-rule', level: topic.level, title, plan: { ...plan, prepare } }];
}
