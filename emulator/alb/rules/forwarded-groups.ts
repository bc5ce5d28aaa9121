import type { Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { requireSpokenBy } from '../listeners/forwarding.ts';
import type { ServerGroup } from '../model.ts';
import { findById } from '../present.ts';
import { objectsIn, valueAt } from '../settings.ts';
import type { AlbWorld } from '../state.ts';
import { refuseParameter } from './refuse-parameter.ts';
import type { WantedRule } from './wanted-rule.ts';

/** The most groups that a rule leads to (description of 2024). */
const mostGroups = 5;

/** The groups that a rule forwards or mirrors to must exist, and go with its listener and with each other. */
export function requireForwardable(
  { settings, listener, balancer }: WantedRule,
  call: Invocation,
  world: AlbWorld,
): void {
  const actions = objectsIn(settings['RuleActions']);
  const tuples = actions.flatMap((action) => objectsIn(valueAt(action, 'ForwardGroupConfig.ServerGroupTuples')));
  const mirrors = actions.flatMap((action) =>
    objectsIn(valueAt(action, 'TrafficMirrorConfig.MirrorGroupConfig.ServerGroupTuples')),
  );
  const find = ({ ServerGroupId }: Readonly<Record<string, unknown>>): ServerGroup =>
    findById(world.state.groups, 'ServerGroup', 'RuleActions', String(ServerGroupId), call, world);
  const [forwarded, mirrored] = [tuples.map(find), mirrors.map(find)];
  if (tuples.length > mostGroups) refuseParameter('RuleActions', 'groups');
  if (tuples.length > 1 && tuples.some(({ Weight }) => Weight === undefined)) refuseParameter('RuleActions', 'weights');
  for (const group of forwarded) requireSpokenBy(listener, group, balancer, world);
  if (new Set(forwarded.map(spokenBy)).size > 1) deny('ProtocolMustSameForForwardGroupAction');
  if (mirrored.some((group) => forwarded.includes(group))) deny('SameGroupForForwardAndMirrorAction');
  if (mirrored.some(({ settings: { ServerGroupType } }) => ServerGroupType === 'Ip'))
    deny('IpGroupCanNotUsedForMirrorAction');
  if (mirrored.some((group) => spokenBy(group) !== 'HTTP')) deny('MirrorActionSupportHttpGroupOnly');
}

function spokenBy({ settings }: ServerGroup): unknown {
  return settings['Protocol'];
}

function deny(why: string): never {
  return refuse('constraint', why, 400, `OperationDenied.${why}`, `The operation is not allowed because of ${why}.`);
}
