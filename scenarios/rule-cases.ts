import type { Call, CallPlan, CaseDraft, Expectation, ExpectedRead, PlanContext } from '../specs/call-plan.ts';
import type { TopicRule } from '../specs/model.ts';
import { withServers } from '../specs/server-slots.ts';
import { buildCall, type Choices } from '../generators/build-call.ts';
import { actionFor, actionNamed } from '../generators/context.ts';
import { keysOf, planCall, resourceNamed } from '../generators/plan-call.ts';
import { topicErrors } from './topic-errors.ts';

/** A forwarding rule as it is written; it forwards to the group of its case unless it says otherwise. */
export interface Written {
  readonly RuleName?: string;
  readonly Domain?: string;
  readonly Url?: string;
  readonly VServerGroupId?: string;
}

const one: Written = { RuleName: 'one', Domain: 'one.example', Url: '/one' };
const two: Written = { RuleName: 'two', Domain: 'two.example', Url: '/two' };

/** A rule whose name, or whose domain and path, another rule of the listener has; half of a pair may be shared. */
export function ruleConflict(topic: TopicRule, context: PlanContext): readonly CaseDraft[] {
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

/** A rule that is to take the name of another: the first rule is made last, for calls name the rule made last. */
export function ruleRenaming(topic: TopicRule, context: PlanContext): readonly CaseDraft[] {
  const action = actionNamed(context.book, 'SetRule');
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const plan = planCall({ action, choices: { RuleName: 'two' }, expect, variant: 'taken' }, context);
  const { LoadBalancerId = null, ListenerPort = null } = plan.probe?.parameters ?? {};
  const prepare = [two, one].map((rule) => creation([rule], { LoadBalancerId, ListenerPort }, context));
  return [
    { variant: 'taken', level: topic.level, title: 'SetRule with a name that is taken', plan: { ...plan, prepare } },
  ];
}

/** A rule for a listener of each protocol. */
export function ruleProtocol(topic: TopicRule, context: PlanContext): readonly CaseDraft[] {
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
    const plan = planCall({ action, choices: call.parameters, expect, variant: protocol, also: [listener] }, context);
    const fixtures = plan.fixtures.filter(({ resource }) => resource !== 'listener');
    const { probe: _probe, ...rest } = plan;
    const title = `CreateRules on a listener of ${protocol}`;
    return [{ variant: protocol, level: topic.level, title, plan: { ...rest, fixtures, prepare: [listener] } }];
  });
}

/** Forty rules fit on a listener; one more does not. */
export function ruleQuota(topic: TopicRule, context: PlanContext): readonly CaseDraft[] {
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
export function ruleAddition(topic: TopicRule, context: PlanContext): readonly CaseDraft[] {
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

/** Of two rules the one that was added last is deleted. */
export function ruleDeletion(topic: TopicRule, context: PlanContext): readonly CaseDraft[] {
  const action = actionNamed(context.book, 'DeleteRules');
  let keys: Choices = {};
  const plan = planCall(
    { action, expect: { answer: 'accept' }, variant: 'one-of-two', reads: (known) => ((keys = known), []) },
    context,
  );
  const prepare = [two, one].map((rule) => creation([rule], keys, context));
  const reader = actionNamed(context.book, 'DescribeRuleAttribute');
  const gone: ExpectedRead = {
    call: buildCall(reader, {}, context, 1),
    fields: [],
    refused: { named: [], listed: [] },
  };
  const reads = topic.detail === 'deleted-are-gone' ? [listed(keys, [two], context)] : [gone];
  const title = `DeleteRules: ${topic.detail}`;
  return [{ variant: 'one-of-two', level: topic.level, title, plan: { ...plan, prepare, reads } }];
}

/** The rule of a deleted listener is read again. */
export function ruleCascade(topic: TopicRule, context: PlanContext): readonly CaseDraft[] {
  const action = actionFor(context.book, 'delete', 'listener');
  if (!action) return [];
  let keys: Choices = {};
  const plan = planCall(
    {
      action,
      expect: { answer: 'accept' },
      variant: 'http',
      resourceVariant: 'http',
      reads: (known) => ((keys = known), []),
    },
    context,
  );
  const group = groupOf(context);
  const call = buildCall(actionNamed(context.book, 'DescribeRuleAttribute'), {}, context, 1);
  const reads = [{ call, fields: [], refused: { named: [], listed: [] } }];
  const prepare = [...group, creation([one], keys, context)];
  return [
    {
      variant: 'http',
      level: topic.level,
      title: 'a listener with a rule is deleted',
      plan: { ...plan, prepare, reads },
    },
  ];
}

/** A group that a rule forwards to is deleted. */
export function ruleInUse(topic: TopicRule, context: PlanContext): readonly CaseDraft[] {
  const action = actionFor(context.book, 'delete', topic.topic);
  const creator = actionFor(context.book, 'create', 'listener', 'http');
  if (!action || !creator) return [];
  const listener = buildCall(creator, {}, context, context.seed('http'));
  const keys = keysOf(resourceNamed(context.book, 'listener'), listener);
  const expect: Expectation = { answer: 'reject', errors: topicErrors(topic, context) };
  const plan = planCall({ action, expect, variant: 'http', also: [listener] }, context);
  const prepare = [listener, creation([one], keys, context)];
  const probe = listed(keys, [], context).call;
  const title = `${action.name} on a ${topic.topic} that a rule uses`;
  return [{ variant: 'http', level: topic.level, title, plan: { ...plan, prepare, probe } }];
}

/** So many rules with names, domains and paths of their own. */
export function manyRules(count: number, from = 1): readonly Written[] {
  return Array.from({ length: count }, (_, index) => ({
    RuleName: `rule-${from + index}`,
    Domain: `d${from + index}.example`,
  }));
}

/** A call of CreateRules with other rules before it, and the list after it. */
export function adding(
  topic: TopicRule,
  context: PlanContext,
  variant: string,
  rules: {
    readonly before?: readonly Written[];
    readonly rules: readonly object[];
    readonly expect: Expectation;
    readonly after?: readonly Written[];
  },
): CaseDraft {
  const action = actionNamed(context.book, 'CreateRules');
  const choices = { RuleList: written(rules.rules) };
  const plan: CallPlan = planCall({ action, choices, expect: rules.expect, variant }, context);
  const { LoadBalancerId = null, ListenerPort = null } = plan.call.parameters;
  const keys = { LoadBalancerId, ListenerPort };
  const prepare = rules.before ? [creation(rules.before, keys, context)] : [];
  const reads = rules.after ? [listed(keys, rules.after, context)] : [];
  return {
    variant,
    level: topic.level,
    title: `CreateRules: ${topic.detail} (${variant})`,
    plan: { ...plan, prepare, reads },
  };
}

function creation(rules: readonly Written[], keys: Choices, context: PlanContext): Call {
  return buildCall(actionNamed(context.book, 'CreateRules'), { ...keys, RuleList: written(rules) }, context, 1);
}

function groupOf(context: PlanContext): readonly Call[] {
  const creator = actionFor(context.book, 'create', 'vserver-group');
  return creator ? [buildCall(creator, {}, context, context.seed('group'))] : [];
}

function listed(keys: Choices, rules: readonly Written[], context: PlanContext): ExpectedRead {
  const equals = rules.map(({ RuleName = '', Domain = '', Url = '' }) => [RuleName, Domain, Url].join('='));
  const whole = { path: 'Rules.Rule', fields: ['RuleName', 'Domain', 'Url'], equals };
  return { call: buildCall(actionNamed(context.book, 'DescribeRules'), keys, context, 1), fields: [], whole };
}

function written(rules: readonly object[]): ReturnType<typeof withServers> {
  return withServers(JSON.stringify(rules.map((rule) => ({ VServerGroupId: '$made.vserver-group', ...rule }))));
}
