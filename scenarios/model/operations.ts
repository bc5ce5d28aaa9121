import type { Call, PlanContext, Slot } from '../../specs/call-plan.ts';
import type { Operation } from '../../harness/history.ts';
import { buildCall, type Choices } from '../../generators/build-call.ts';
import { actionFor, actionNamed } from '../../generators/context.ts';
import type { Act, ListenerAct, RuleAct, TagAct } from './act.ts';
import { itemsAt, textAt, type Body } from './prediction.ts';

/** Turns acts into operations: the call of the action that the specs describe for each, with all that it requires. */
export function operationsOf(context: PlanContext): (act: Act, rest?: boolean) => Operation<Act> {
  return (act, rest = false) => ({
    act,
    text: wordsOf(act),
    call: callOf(act, context),
    ...(rest ? { rest: { field: 'Status', values: ['stopped', 'running'] } } : {}),
    ...('does' in act && act.does === 'read' ? { shows: shown[act.on] } : {}),
  });
}

const shown: Readonly<Record<Act['on'], (body: Body) => string>> = {
  listener: (body) =>
    ['Status', 'HealthyThreshold', 'UnhealthyThreshold']
      .flatMap((name) => (textAt(body, name) === undefined ? [] : [`${name} ${textAt(body, name)}`]))
      .join(', '),
  group: (body) => `${itemsAt(body, 'VServerGroups.VServerGroup').length} groups`,
  rule: (body) => `rules ${listed(itemsAt(body, 'Rules.Rule').map((rule) => rule['RuleName']))}`,
  tag: (body) =>
    `tags ${listed(itemsAt(body, 'TagSets.TagSet').map((tag) => `${String(tag['TagKey'])}=${String(tag['TagValue'])}`))}`,
};

function listed(items: readonly unknown[]): string {
  return items.map(String).join(', ') || '(none)';
}

function wordsOf(act: Act): string {
  switch (act.on) {
    case 'listener': {
      const given = 'settings' in act ? pairs(act.settings) : '';
      const group = 'group' in act && act.group !== undefined ? ` with group ${act.group}` : '';
      return `${act.does} listener ${act.protocol}:${act.port}${group}${given}`;
    }
    case 'group':
      return act.does === 'delete' ? `delete group ${act.group}` : `${act.does} group${act.does === 'read' ? 's' : ''}`;
    case 'rule':
      if (act.does === 'read') return `read rules of port ${act.port}`;
      return `create rule ${act.name} (${act.domain}, group ${act.group}) at port ${act.port}`;
    case 'tag':
      return act.does === 'read' ? 'read tags' : `${act.does} tags${pairs(act.tags)}`;
  }
}

function pairs(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}=${value}`)
    .join('');
}

const loadBalancer: Slot = { fill: 'identifier', resource: 'load-balancer' };

function callOf(act: Act, context: PlanContext): Call {
  switch (act.on) {
    case 'listener':
      return listenerCall(act, context);
    case 'group':
      if (act.does === 'create') return named('CreateVServerGroup', {}, context);
      if (act.does === 'read') return named('DescribeVServerGroups', {}, context);
      return named('DeleteVServerGroup', { VServerGroupId: group(act.group) }, context);
    case 'rule':
      return ruleCall(act, context);
    case 'tag':
      return tagCall(act, context);
  }
}

function listenerCall(act: ListenerAct, context: PlanContext): Call {
  const { book } = context;
  const operation = act.does === 'set' ? 'update' : act.does;
  const action = actionFor(book, operation, 'listener', act.protocol);
  if (!action) throw new Error(`no spec describes how to ${act.does} a listener of ${act.protocol}`);
  const chosen: Choices = {
    LoadBalancerId: loadBalancer,
    ListenerPort: act.port,
    ...('settings' in act ? act.settings : {}),
    ...('group' in act && act.group !== undefined ? { VServerGroupId: group(act.group) } : {}),
  };
  return buildCall(action, chosen, context, 0);
}

function ruleCall(act: RuleAct, context: PlanContext): Call {
  if (act.does === 'read') return named('DescribeRules', { ListenerPort: act.port }, context);
  const rule = { RuleName: act.name, Domain: act.domain, VServerGroupId: `$made.vserver-group#${act.group + 1}` };
  const list: Slot = { fill: 'servers', text: JSON.stringify([rule]) };
  return named('CreateRules', { ListenerPort: act.port, RuleList: list }, context);
}

function tagCall(act: TagAct, context: PlanContext): Call {
  if (act.does === 'read') return named('DescribeTags', {}, context);
  const tags = Object.entries(act.tags).map(([TagKey, TagValue]) => ({ TagKey, TagValue }));
  return named(act.does === 'add' ? 'AddTags' : 'RemoveTags', { Tags: JSON.stringify(tags) }, context);
}

function named(name: string, choices: Choices, context: PlanContext): Call {
  return buildCall(actionNamed(context.book, name), { LoadBalancerId: loadBalancer, ...choices }, context, 0);
}

function group(number: number): Slot {
  return { fill: 'identifier', resource: 'vserver-group', nth: number };
}
