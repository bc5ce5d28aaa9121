import type { Call, Slot } from '../../../cases/call.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionFor, actionNamed } from '../../../generators/calls/context.ts';
import { keysIn } from '../../../generators/calls/resource-keys.ts';
import type {
  Act,
  CertificateAct,
  ListenerAct,
  LoadBalancerAct,
  RuleAct,
  ServerAct,
  TagAct,
  WhiteListAct,
} from './act.ts';
import { kinds, kindsOf } from './certificates.ts';

const loadBalancer: Slot = { fill: 'identifier', resource: 'load-balancer' };

/** The call of the action that the specs describe for an act, with all that it requires. */
export function callOf(act: Act, context: PlanningContext): Call {
  switch (act.on) {
    case 'load-balancer':
      return loadBalancerCall(act, context);
    case 'listener':
      return listenerCall(act, context);
    case 'white-list':
      return whiteListCall(act, context);
    case 'certificate':
      return certificateCall(act, context);
    case 'group':
      if (act.does === 'create') return named('CreateVServerGroup', {}, context);
      if (act.does === 'read') return named('DescribeVServerGroups', {}, context);
      return named('DeleteVServerGroup', { VServerGroupId: group(act.group) }, context);
    case 'server':
      return serverCall(act, context);
    case 'rule':
      return ruleCall(act, context);
    case 'tag':
      return tagCall(act, context);
  }
}

function loadBalancerCall(act: LoadBalancerAct, context: PlanningContext): Call {
  switch (act.does) {
    case 'rename':
      return named('SetLoadBalancerName', { LoadBalancerName: act.name }, context);
    case 'switch':
      return named('SetLoadBalancerStatus', { LoadBalancerStatus: act.status }, context);
    case 'read':
      return named('DescribeLoadBalancerAttribute', {}, context);
  }
}

function listenerCall(act: ListenerAct, context: PlanningContext): Call {
  const { book } = context;
  const operation = act.does === 'set' ? 'update' : act.does;
  const action = actionFor(book, operation, 'listener', act.protocol);
  if (!action) throw new Error(`no spec describes how to ${act.does} a listener of ${act.protocol}`);
  const certificates = 'certificates' in act ? kindsOf(act.certificates ?? {}) : [];
  const chosen: Choices = {
    LoadBalancerId: loadBalancer,
    ListenerPort: act.port,
    ...('settings' in act ? act.settings : {}),
    ...Object.fromEntries(certificates.map(([kind, number]) => [kinds[kind].id, certificate(kind, number)])),
    ...('group' in act && act.group !== undefined ? { VServerGroupId: group(act.group) } : {}),
  };
  return buildCall(action, chosen, context, 0);
}

function whiteListCall(act: WhiteListAct, context: PlanningContext): Call {
  const { port: ListenerPort } = act;
  switch (act.does) {
    case 'switch':
      return named('SetListenerAccessControlStatus', { ListenerPort, AccessControlStatus: act.status }, context);
    case 'add':
      return named('AddListenerWhiteListItem', { ListenerPort, SourceItems: act.items.join(',') }, context);
    case 'remove':
      return named('RemoveListenerWhiteListItem', { ListenerPort, SourceItems: act.items.join(',') }, context);
    case 'read':
      return named('DescribeListenerAccessControlAttribute', { ListenerPort }, context);
  }
}

function ruleCall(act: RuleAct, context: PlanningContext): Call {
  if (act.does === 'read') return named('DescribeRules', { ListenerPort: act.port }, context);
  const rule = { RuleName: act.name, Domain: act.domain, VServerGroupId: `$made.vserver-group#${act.group + 1}` };
  const list: Slot = { fill: 'servers', text: JSON.stringify([rule]) };
  return named('CreateRules', { ListenerPort: act.port, RuleList: list }, context);
}

/** Servers of a group have a port of their own. */
function serverCall(act: ServerAct, context: PlanningContext): Call {
  const holder = act.group === undefined ? {} : { VServerGroupId: group(act.group) };
  const [ofGroup, ofAll] = serverActions[act.does];
  const action = act.group === undefined ? ofAll : ofGroup;
  if (act.does === 'read') return named(action, holder, context);
  const weights: readonly (readonly [string, string?])[] =
    act.does === 'remove' ? act.servers.map((server) => [server]) : Object.entries(act.weights);
  const items = weights.map(([server, Weight]) => ({
    ServerId: `$server${server}`,
    ...(act.group === undefined ? {} : { Port: '80' }),
    ...(Weight === undefined ? {} : { Weight }),
  }));
  return named(action, { ...holder, BackendServers: { fill: 'servers', text: JSON.stringify(items) } }, context);
}

const serverActions: Readonly<Record<ServerAct['does'], readonly [ofGroup: string, ofAll: string]>> = {
  add: ['AddVServerGroupBackendServers', 'AddBackendServers'],
  remove: ['RemoveVServerGroupBackendServers', 'RemoveBackendServers'],
  weigh: ['SetVServerGroupAttribute', 'SetBackendServers'],
  read: ['DescribeVServerGroupAttribute', 'DescribeLoadBalancerAttribute'],
};

function tagCall(act: TagAct, context: PlanningContext): Call {
  if (act.does === 'read') return named('DescribeTags', {}, context);
  const tags = Object.entries(act.tags).map(([TagKey, TagValue]) => ({ TagKey, TagValue }));
  return named(act.does === 'add' ? 'AddTags' : 'RemoveTags', { Tags: JSON.stringify(tags) }, context);
}

/** Certificates belong to a region and to no load balancer; an upload has the name of its case. */
function certificateCall(act: CertificateAct, context: PlanningContext): Call {
  const { resource, id, name } = kinds[act.kind];
  const operation = ({ create: 'create', rename: 'update', delete: 'delete', read: 'list' } as const)[act.does];
  const action = actionFor(context.book, operation, resource);
  if (!action) throw new Error(`no spec describes how to ${act.does} a ${resource}`);
  if (act.does === 'create') return buildCall(action, { [name]: { fill: 'name' } }, context, 0);
  const chosen = {
    [id]: certificate(act.kind, act.certificate),
    ...(act.does === 'rename' ? { [name]: act.name } : {}),
  };
  return buildCall(action, chosen, context, 0);
}

/** What is addressed by an identifier of its own has no parameter for its load balancer. */
function named(name: string, choices: Choices, context: PlanningContext): Call {
  const action = actionNamed(context.book, name);
  return buildCall(action, { ...keysIn(action, { LoadBalancerId: loadBalancer }), ...choices }, context, 0);
}

function group(number: number): Slot {
  return { fill: 'identifier', resource: 'vserver-group', nth: number };
}

/** Without a number, the last that was made. */
function certificate(kind: CertificateAct['kind'], nth: number | undefined): Slot {
  return { fill: 'identifier', resource: kinds[kind].resource, ...(nth === undefined ? {} : { nth }) };
}
