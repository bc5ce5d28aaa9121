import { inOrder } from '../../model/in-order.ts';
import { accept, either, type Body, type Prediction } from '../../model/prediction.ts';
import type { FrontAct } from './front-act.ts';
import { withOne, withUsed, type FrontWorld, type ModelledListener } from './front-world.ts';
import { forwardingTo, identifierOf, type Part } from './part.ts';
import { because, noGroup, noListener, refusedFor, type RefusalReason } from './reasons.ts';
import { listenerWords, showDeletion, showListener } from './show-listener.ts';

const upgrade = 'QuicConfig.QuicUpgradeEnabled';

/**
 * Listeners: a new one comes to run by itself; one that runs can be stopped, changed and deleted, one that is stopped started and
 * deleted, and one that is being started or stopped neither changed nor deleted. HTTP and HTTPS share no port, QUIC has its own.
 */
export const listenerPart: Part = {
  predict,
  call: ({ does, of = {}, given = {} }) => {
    const self = { ListenerId: identifierOf('listener', of.listener) };
    if (does === 'read') return ['GetListenerAttribute', self];
    if (does !== 'create' && does !== 'update') return [`${does[0]?.toUpperCase()}${does.slice(1)}Listener`, self];
    const choices = {
      ...given,
      ...(of.group === undefined ? {} : { DefaultActions: forwardingTo(of.group) }),
      ...(of.quic === undefined
        ? {}
        : { [upgrade]: 'true', 'QuicConfig.QuicListenerId': identifierOf('listener', of.quic) }),
    };
    // The description that a change has for want of another one says nothing.
    if (does === 'update') return ['UpdateListenerAttribute', { ...self, ListenerDescription: null, ...choices }];
    return ['CreateListener', { LoadBalancerId: identifierOf('load-balancer', undefined), ...choices }];
  },
  shown: listenerWords,
  touches: ['listeners', 'groups'],
  rest: { field: 'ListenerStatus', values: ['Running', 'Stopped'] },
};

function predict(world: FrontWorld, act: FrontAct): Prediction<FrontWorld> {
  if (act.does === 'create') return predictCreation(world, act);
  const number = act.of?.listener ?? world.listeners.length - 1;
  const listener = world.listeners[number];
  if (!listener || listener.status === 'gone') return refusedFor([noListener]) ?? either(world);
  const become = (changed: Partial<ModelledListener>, from = listener): FrontWorld =>
    withOne(world, 'listeners', number, moved(from, changed));
  const { status, switched } = listener;
  switch (act.does) {
    case 'update':
      return predictUpdate(world, number, listener, act);
    case 'start':
    case 'stop': {
      const [from, next] = act.does === 'start' ? (['Stopped', 'Running'] as const) : (['Running', 'Stopped'] as const);
      const moving = become({ status: 'Configuring', next, switched: true });
      // No document says whether it can be given the state that it has, or another while it is on its way.
      return status === from ? accept(moving) : either(world, ...(status === 'Configuring' ? [moving] : []));
    }
    case 'delete':
      if (status === 'Configuring' && switched) return passing;
      return isAtRest(listener) && !isLedTo(world, number)
        ? accept(deleted(world, number, listener))
        : either(deleted(world, number, listener));
    default:
      // Once a read is refused, the listener is gone.
      return status === 'Deleting' ? showDeletion(world) : showListener(world, listener);
  }
}

const passing: Prediction<FrontWorld> = refusedFor<FrontWorld>([
  { why: 'the listener is being started or stopped' },
]) as Prediction<FrontWorld>;

function predictCreation(world: FrontWorld, { of = {}, given = {} }: FrontAct): Prediction<FrontWorld> {
  const { ListenerProtocol: protocol = '', ListenerPort: port = '' } = given;
  const others = world.listeners.filter(
    ({ status, settings }) =>
      status !== 'gone' && settings['ListenerPort'] === port && isUdp(settings) === isUdp(given),
  );
  const taken = others.some(({ settings }) => settings['ListenerProtocol'] === protocol);
  const reasons = [
    ...because(taken, { why: 'the port is taken', code: 'ResourceAlreadyExist.Listener' }),
    ...because(others.length > 0 && !taken, { why: 'HTTP and HTTPS share no port' }),
    ...because(world.groups[of.group ?? 0]?.gone === true, noGroup),
    ...reasonsOfUpgrade(world, of.quic, given, undefined),
  ];
  const made: ModelledListener = {
    status: 'Provisioning',
    next: 'Running',
    settings: inOrder(given),
    group: of.group ?? 0,
    ...(of.quic === undefined ? {} : { quic: of.quic }),
  };
  const number = world.listeners.length;
  const told = (next: FrontWorld, { ListenerId: id }: Body): FrontWorld =>
    typeof id === 'string' ? withOne(next, 'listeners', number, { ...made, id }) : next;
  const next = withOne(world, 'listeners', number, made);
  const refused = refusedFor<FrontWorld>(reasons);
  // No document says whether the port of one that is being deleted is free.
  if (refused && others.some(({ status }) => status === 'Deleting')) return { ...either(next), told };
  return refused ?? { ...accept(next), told };
}

function predictUpdate(
  world: FrontWorld,
  number: number,
  listener: ModelledListener,
  { of = {}, given = {} }: FrontAct,
): Prediction<FrontWorld> {
  const { status, switched, next = 'Running' } = listener;
  const reasons = [
    ...because(status === 'Configuring' && switched === true, { why: 'the listener is being started or stopped' }),
    ...because(of.group !== undefined && world.groups[of.group]?.gone === true, noGroup),
    ...reasonsOfUpgrade(world, of.quic, listener.settings, number),
  ];
  const refused = refusedFor<FrontWorld>(reasons);
  if (refused) return refused;
  const left = of.group === undefined || of.group === listener.group ? world : withUsed(world, listener.group);
  const become = (to: 'Running' | 'Stopped'): FrontWorld =>
    withOne(left, 'listeners', number, {
      ...changed(listener, of, given),
      status: 'Configuring',
      next: to,
    });
  if (status === 'Running') return accept(become('Running'));
  // No document says whether one that is stopped can be changed, nor what state follows.
  if (status === 'Stopped') return either(become('Stopped'), become('Running'));
  return next === 'gone' ? either(world) : either(become(next));
}

function changed(
  { next: _next, switched: _switched, quic, ...listener }: ModelledListener,
  of: NonNullable<FrontAct['of']>,
  given: Readonly<Record<string, string>>,
): ModelledListener {
  const { [upgrade]: isLedOn, ...settings } = given;
  const ledTo = of.quic ?? (isLedOn === 'false' ? 'none' : quic);
  return {
    ...listener,
    settings: inOrder({ ...listener.settings, ...settings }),
    group: of.group ?? listener.group,
    ...(ledTo === undefined ? {} : { quic: ledTo }),
  };
}

/** To a QUIC listener leads one listener and no second one. */
function reasonsOfUpgrade(
  { listeners }: FrontWorld,
  quic: number | undefined,
  { ListenerProtocol: protocol }: ModelledListener['settings'],
  self: number | undefined,
): readonly RefusalReason[] {
  if (quic === undefined) return [];
  const target = listeners[quic];
  const isThere = target !== undefined && target.status !== 'gone';
  const isLed = listeners.some((one, number) => one.quic === quic && number !== self && one.status !== 'gone');
  return [
    ...because(protocol !== 'HTTPS', { why: 'only a listener of HTTPS leads on to another' }),
    ...because(!isThere, { ...noListener, why: 'the QUIC listener does not exist' }),
    ...because(isThere && !isUdp(target.settings), { why: 'it leads on to a listener of another protocol' }),
    ...because(isLed, {
      why: 'another listener leads on to it',
      code: 'ResourceAlreadyAssociated.Listener',
    }),
  ];
}

/** The rules of a listener go with it, and no document says when its group can be deleted if a rule led there. */
function deleted(world: FrontWorld, number: number, listener: ModelledListener): FrontWorld {
  const rules = world.rules.map((rule) => (rule.listener === number ? { ...rule, gone: true as const } : rule));
  return withOne({ ...world, rules }, 'listeners', number, moved(listener, { status: 'Deleting', next: 'gone' }));
}

/** A listener that is led to may be one that cannot be deleted: no document says so. */
function isLedTo({ listeners }: FrontWorld, number: number): boolean {
  return listeners.some(({ quic, status }) => quic === number && status !== 'gone');
}

function isAtRest({ status }: ModelledListener): boolean {
  return status === 'Running' || status === 'Stopped';
}

function isUdp({ ListenerProtocol }: Readonly<Record<string, string>>): boolean {
  return ListenerProtocol === 'QUIC';
}

/** A listener that stays at rest unless it is said to be on its way. */
function moved(
  { next: _next, switched: _switched, ...listener }: ModelledListener,
  to: Partial<ModelledListener>,
): ModelledListener {
  return { ...listener, ...to };
}
