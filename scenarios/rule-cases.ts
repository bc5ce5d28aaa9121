import type { CaseDraft } from '../cases/call-plan.ts';
import type { Expectation } from '../cases/expectation.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { TopicRule } from '../specs/topic.ts';
import { buildCall } from '../generators/calls/build-call.ts';
import { actionFor, actionNamed, resourceNamed } from '../generators/calls/context.ts';
import { planForCall } from '../generators/calls/plan-for-call.ts';
import { keysOf } from '../generators/calls/resource-keys.ts';
import { adding, creation, listed, manyRules, one, two, type Written } from './rule-calls.ts';
import { topicErrors } from './topic-errors.ts';

/** A rule whose name, or whose domain and path, another rule of the listener has; half of a pair may be shared. */
export function ruleConflict(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const refused: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const make = (variant: string, taken: Written, expect: Expectation): CaseDraft =>
    adding(topic, context, variant, { before: [one], rules: [{ ...two, ...taken }], expect });
  if (topic.detail === 'name') return [make('same-name', { RuleName: 'one' }, refused)];
  return [
    make('same-pair', { Domain: 'one.example', Url: '/one' }, refused),
    make('same-domain', { Domain: 'one.example' }, { answer: 'accept' }),
    make('same-url', { Url: '/one' }, { answer: 'accept' }),
  ];
}

/** A rule for a listener of each protocol. */
export function ruleProtocol(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const { variants } = resourceNamed(context.book, 'listener');
  return variants.flatMap((protocol): readonly CaseDraft[] => {
    const creator = actionFor(context.book, 'create', 'listener', protocol);
    if (!creator) return [];
    const listener = buildCall(creator, {}, context, context.seed(protocol));
    const { LoadBalancerId = null, ListenerPort = null } = listener.parameters;
    const expect: Expectation = protocol.startsWith('http')
      ? { answer: 'accept' }
      : { answer: 'reject', errors: topicErrors(topic, context) };
    const call = creation([one], { LoadBalancerId, ListenerPort }, context);
    const action = actionNamed(context.book, 'CreateRules');
    // The listener of the case takes the place of the one that rules have by default.
    const plan = planForCall(
      { action, choices: call.parameters, expect, variant: protocol, also: [listener] },
      context,
    );
    const fixtures = plan.fixtures.filter(({ resource }) => resource !== 'listener');
    const { probe: _probe, ...rest } = plan;
    const title = `CreateRules on a listener of ${protocol}`;
    return [{ variant: protocol, level: topic.level, title, plan: { ...rest, fixtures, prepare: [listener] } }];
  });
}

/** Forty rules fit on a listener; one more does not. */
export function ruleQuota(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const full = adding(topic, context, 'forty', { rules: manyRules(10, 31), expect: { answer: 'accept' } });
  const over = adding(topic, context, 'forty-one', { rules: manyRules(1, 41), expect });
  const before = (draft: CaseDraft, starts: readonly number[]): CaseDraft => {
    const { LoadBalancerId = null, ListenerPort = null } = draft.plan.call.parameters;
    const keys = { LoadBalancerId, ListenerPort };
    return {
      ...draft,
      plan: { ...draft.plan, prepare: starts.map((from) => creation(manyRules(10, from), keys, context)) },
    };
  };
  return [before(full, [1, 11, 21]), before(over, [1, 11, 21, 31])];
}

/** Rules that are added, alone or to others, with all that was written of them. */
export function ruleAddition(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const accept: Expectation = { answer: 'accept' };
  const domainOnly: Written = { RuleName: 'domain-only', Domain: 'only.example' };
  const urlOnly: Written = { RuleName: 'url-only', Url: '/only' };
  return [
    adding(topic, context, 'two-at-once', { rules: [one, two], expect: accept, after: [one, two] }),
    adding(topic, context, 'another', { before: [one], rules: [two], expect: accept, after: [one, two] }),
    adding(topic, context, 'half-pairs', {
      rules: [domainOnly, urlOnly],
      expect: accept,
      after: [domainOnly, urlOnly],
    }),
  ];
}

/** A group that a rule forwards to is deleted. */
export function ruleInUse(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const action = actionFor(context.book, 'delete', topic.topic);
  const creator = actionFor(context.book, 'create', 'listener', 'http');
  if (!action || !creator) return [];
  const listener = buildCall(creator, {}, context, context.seed('http'));
  const keys = keysOf(resourceNamed(context.book, 'listener'), listener);
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const plan = planForCall({ action, expect, variant: 'http', also: [listener] }, context);
  const prepare = [listener, creation([one], keys, context)];
  const probe = listed(keys, [], context).call;
  const title = `${action.name} on a ${topic.topic} that a rule uses`;
  return [{ variant: 'http', level: topic.level, title, plan: { ...plan, prepare, probe } }];
}
