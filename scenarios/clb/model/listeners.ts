import type { ListenerAct } from './act.ts';
import { kinds, kindsOf, withUse } from './certificates.ts';
import { accept, either, missing, refuse, show, textAt, type Body, type Prediction } from '../../model/prediction.ts';
import { withoutListener, withNewListener } from './load-balancer.ts';
import { inOrder } from '../../model/in-order.ts';
import { withListener, type CertificateCounts, type ListenerState, type ModelState } from './state.ts';

/**
 * Listeners by the state transitions of the guide of 2018: a new one is stopped; only a stopped one is started, only a
 * running one is stopped or changed for certain, only one at rest is deleted; and nothing but Start makes one run.
 */
export function predictListener(world: ModelState, act: ListenerAct): Prediction<ModelState> {
  const listener = world.listeners[act.port];
  if (act.does === 'create') return predictCreation(world, act, listener);
  if (!listener) return missing('there is no listener at the port');
  const become = (changed: Partial<ListenerState>): ModelState =>
    withListener(world, act.port, moved(listener, changed));
  switch (act.does) {
    case 'set':
      if (act.protocol !== listener.protocol) return refuse(`the listener at the port is one of ${listener.protocol}`);
      if (!exist(act.certificates, world)) return missing('the certificate does not exist');
      return predictSet(listener, (changed) =>
        withUse(
          withListener(groupLeft(world, listener), act.port, moved(given(listener, act), changed)),
          act.certificates ?? {},
        ),
      );
    case 'start':
      if (listener.status === 'stopped') return accept(become({ status: 'starting', next: 'running' }));
      return refuse(`the listener is ${listener.status}`);
    case 'stop':
      if (listener.status === 'running') return accept(become({ status: 'stopping', next: 'stopped' }));
      return refuse(`the listener is ${listener.status}`);
    case 'delete':
      if (listener.next === undefined) return accept(withoutListener(world, act.port));
      return refuse(`the listener is ${listener.status}`);
    case 'read':
      if (act.protocol !== listener.protocol) return refuse(`the listener at the port is one of ${listener.protocol}`);
      return show(world, `shows ${wordsOf(listener)}`, (body) => looksLike(listener, body, world));
  }
}

/** No document says what becomes of settings, certificates and the group that a change leaves out: nothing is known of them. */
function given(
  { group: _group, certificates: _certificates, ...listener }: ListenerState,
  { settings, certificates }: Extract<ListenerAct, { readonly does: 'set' }>,
): ListenerState {
  return { ...listener, settings, ...(certificates ? { certificates: inOrder(certificates) } : {}) };
}

/** No document says when a group can be deleted that a listener may use no more. */
function groupLeft(world: ModelState, { group }: ListenerState): ModelState {
  if (group === undefined) return world;
  return { ...world, forwardedTo: [...new Set([...world.forwardedTo, group])].toSorted((one, other) => one - other) };
}

function exist(certificates: CertificateCounts = {}, world: ModelState): boolean {
  return kindsOf(certificates).every(
    ([kind, number]) =>
      world.certificates[kind][number]?.gone === undefined && number < world.certificates[kind].length,
  );
}

function predictCreation(
  world: ModelState,
  { port, protocol, settings, group, certificates }: Extract<ListenerAct, { readonly does: 'create' }>,
  existing: ListenerState | undefined,
): Prediction<ModelState> {
  if (existing) return refuse('the port is taken');
  if (group !== undefined && !world.groups.includes(group)) return missing('the group does not exist');
  if (!exist(certificates, world)) return missing('the certificate does not exist');
  const made: ListenerState = {
    protocol,
    status: 'stopped',
    settings,
    ...(group === undefined ? {} : { group }),
    ...(certificates ? { certificates: inOrder(certificates) } : {}),
    whiteList: { items: [] },
    rules: {},
  };
  return accept(withNewListener(withUse(world, certificates ?? {}), port, made));
}

function predictSet(
  listener: ListenerState,
  become: (changed: Partial<ListenerState>) => ModelState,
): Prediction<ModelState> {
  switch (listener.status) {
    case 'running':
      return accept(become({ status: 'configuring', next: 'running' }));
    // No document says whether a listener that is stopped, or just stopping, can be changed. It does not start by that.
    case 'stopped':
      return either(become({}), become({ status: 'configuring', next: 'stopped' }));
    case 'stopping':
      return either(become({ status: 'stopping', next: 'stopped' }));
    case 'starting':
    case 'configuring':
      return refuse(`the listener is ${listener.status}`);
  }
}

/** A listener that stays at rest unless it is said to be on its way. */
function moved({ next: _next, ...listener }: ListenerState, changed: Partial<ListenerState>): ListenerState {
  return { ...listener, ...changed };
}

function looksLike({ status, settings, certificates = {} }: ListenerState, body: Body, world: ModelState): boolean {
  const shown = (name: string, value: string | undefined): boolean =>
    value === undefined || [undefined, value].includes(textAt(body, name));
  return (
    body['Status'] === status &&
    Object.entries(settings).every(([name, value]) => shown(name, value)) &&
    kindsOf(certificates).every(([kind, number]) => shown(kinds[kind].id, world.certificates[kind][number]?.id))
  );
}

function wordsOf({ status, settings, certificates = {} }: ListenerState): string {
  return [
    `Status ${status}`,
    ...Object.entries(settings).map(([name, value]) => `${name} ${value}`),
    ...kindsOf(certificates).map(([kind, number]) => `${kinds[kind].id} of number ${number}`),
  ].join(', ');
}
