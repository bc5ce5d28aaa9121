import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { resourceNamed } from '../../../generators/calls/context.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { fixtureFor } from '../../../generators/calls/fixture-plans.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import { controlling } from './acl-calls.ts';
import { expectedOf } from './expected-of.ts';

/** A listener of a load balancer for IPv4 is to have a list for IPv6. */
export function aclIpVersion(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect = expectedOf(topic, context);
  return resourceNamed(context.book, 'listener').variants.map((variant): CaseDraft => {
    const { action: name, parameters } = controlling(variant, context);
    const action = actionNamed(context.book, name);
    const plan = planForCall({ action, choices: parameters, expect, variant }, context);
    const other = fixtureFor('acl', undefined, { AddressIPVersion: 'ipv6' }, context, context.seed(variant));
    const fixtures = plan.fixtures.map((fixture) => (fixture.resource === 'acl' ? other : fixture));
    return { variant, level: topic.level, title: `${name} with a list for IPv6`, plan: { ...plan, fixtures } };
  });
}
