import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { Call } from '../../../cases/call.ts';
import type { Expectation, ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { withServers } from '../../../cases/server-slots.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { planWithKeys } from '../../../generators/calls/plan-for-call.ts';

/** Domains of which none is another. */
export const domains = ['one.example', '*.two.example', 'three.example', 'four.example'] as const;

/** One more extension on the listener of the keys. */
export function extension(Domain: string, keys: Choices, context: PlanningContext): Call {
  return buildCall(actionNamed(context.book, 'CreateDomainExtension'), { ...keys, Domain }, context, 1);
}

/** A creation for a domain with others before it, and what the list shows after it. */
export function extending(
  topic: TopicRule,
  context: PlanningContext,
  variant: string,
  {
    before = [],
    domain,
    expect,
    after,
  }: {
    readonly before?: readonly string[];
    readonly domain: string;
    readonly expect: Expectation;
    readonly after?: readonly string[];
  },
): CaseDraft {
  const action = actionNamed(context.book, 'CreateDomainExtension');
  const { plan, keys } = planWithKeys({ action, choices: { Domain: domain }, expect, variant }, context);
  const prepare = before.map((one) => extension(one, keys, context));
  const reads = after ? [extensionsListed(keys, after, context)] : [];
  const title = `CreateDomainExtension: ${topic.detail} (${variant})`;
  return { variant, level: topic.level, title, plan: { ...plan, prepare, reads } };
}

/** The list of the extensions of a listener, which shows these domains with their certificate and no others. */
export function extensionsListed(keys: Choices, shown: readonly string[], context: PlanningContext): ExpectedRead {
  const action = actionNamed(context.book, 'DescribeDomainExtensions');
  const items = [{ path: 'DomainExtensions.DomainExtension', match: 'only' as const, items: itemsOf(shown) }];
  return { call: buildCall(action, keys, context, 1), fields: [], items };
}

/** What lists show of extensions for these domains. */
export function itemsOf(shown: readonly string[]): ReturnType<typeof withServers> {
  const items = shown.map((Domain) => ({ Domain, ServerCertificateId: '$made.server-certificate' }));
  return withServers(JSON.stringify(items));
}
