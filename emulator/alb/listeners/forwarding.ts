import type { Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { isSince } from '../../core/world.ts';
import type { AlbSettings, Balancer, FrontListener, FrontProtocol, ServerGroup } from '../model.ts';
import { findById, isThere } from '../present.ts';
import { isOn, objectsIn, valueAt } from '../settings.ts';
import type { AlbWorld } from '../state.ts';

/** The groups that actions forward to. */
export function groupsNamedIn(actions: unknown): readonly string[] {
  return objectsIn(actions)
    .flatMap((action) => [
      ...objectsIn(valueAt(action, 'ForwardGroupConfig.ServerGroupTuples')),
      ...objectsIn(valueAt(action, 'TrafficMirrorConfig.MirrorGroupConfig.ServerGroupTuples')),
    ])
    .map(({ ServerGroupId }) => String(ServerGroupId));
}

/** The listeners that forward to a group, by themselves or by a rule. */
export function listenersForwardingTo(group: string, world: AlbWorld): readonly FrontListener[] {
  const { listeners, rules } = world.state;
  const byRule = [...rules.values()].filter(
    (rule) => isThere(rule, world) && groupsNamedIn(rule.settings['RuleActions']).includes(group),
  );
  return [...listeners.values()].filter(
    (listener) =>
      isThere(listener, world) &&
      (groupsNamedIn(listener.settings['DefaultActions']).includes(group) ||
        byRule.some((rule) => rule.listener === listener.id)),
  );
}

/** The groups must exist, in the network of the load balancer, and speak what the listener can forward. */
export function requireGroups(
  settings: AlbSettings,
  protocol: FrontProtocol,
  balancer: Balancer,
  call: Invocation,
  world: AlbWorld,
): void {
  for (const id of groupsNamedIn(settings['DefaultActions'])) {
    const group = findById(world.state.groups, 'ServerGroup', 'DefaultActions', id, call, world);
    requireSameNetwork(group, balancer);
    requireSpoken(group, settings, protocol, world);
  }
}

/** A group that a rule of a listener leads to: in the network of the load balancer, and spoken by the listener. */
export function requireSpokenBy(
  { settings, protocol }: FrontListener,
  group: ServerGroup,
  balancer: Balancer,
  world: AlbWorld,
): void {
  requireSameNetwork(group, balancer);
  requireSpoken(group, settings, protocol, world);
}

function requireSameNetwork({ settings: { VpcId } }: ServerGroup, balancer: Balancer): void {
  if (VpcId === undefined || VpcId === balancer.settings['VpcId']) return;
  const message = 'The VpcId is mismatched for ServerGroup and LoadBalancer.';
  refuse('constraint', 'DefaultActions.VpcId', 400, 'Mismatch.VpcId', message);
}

/** Which protocols of groups a listener takes: the guide of 2026, and before it the description of 2024. */
const spoken: Readonly<Record<'before' | '2026', Readonly<Record<FrontProtocol, readonly string[]>>>> = {
  before: { HTTP: ['HTTP'], HTTPS: ['HTTP', 'HTTPS', 'gRPC'], QUIC: ['HTTP', 'gRPC'] },
  '2026': { HTTP: ['HTTP', 'HTTPS'], HTTPS: ['HTTP', 'HTTPS', 'gRPC'], QUIC: ['HTTP'] },
};

function requireSpoken(group: ServerGroup, settings: AlbSettings, protocol: FrontProtocol, world: AlbWorld): void {
  const ofGroup = String(group.settings['Protocol']);
  const isTaken = spoken[isSince(world, '2026') ? '2026' : 'before'][protocol].includes(ofGroup);
  const needsHttp2 = ofGroup === 'gRPC' && protocol === 'HTTPS';
  if (isTaken && (!needsHttp2 || isOn(settings, 'Http2Enabled', true))) return;
  const code = ofGroup === 'gRPC' ? 'GRPCServerGroup' : 'ServerGroupProtocolNotSupport';
  const message = `The operation is not allowed because of ${code}.`;
  refuse('group-kind', isTaken ? 'http2' : `${ofGroup}-on-${protocol}`, 400, `OperationDenied.${code}`, message);
}
