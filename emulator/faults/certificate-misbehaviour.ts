import type { Call, Fields } from '../call.ts';
import type { BehaviourFault } from '../fault.ts';
import { Refusal } from '../refusal.ts';
import { findListener, stateOf, type Listener } from '../resources/listener.ts';
import type { World } from '../world.ts';

type Behave = BehaviourFault['behave'];

type Kind = 'ServerCertificate' | 'CACertificate';

const key = 'ServerCertificateId';

/** A certificate that only stopped listeners use is deleted. */
export function deletingUnderStopped(kind: Kind): Behave {
  return (call, world, next) =>
    deletingWhere(kind, call, world, next, (listener) => stateOf(listener, world) === 'stopped');
}

/** A certificate is deleted if those that use it came to it by a change. */
export function deletingOnceReplaced(): Behave {
  const changed = new WeakSet<Listener>();
  return (call, world, next) => {
    const before = usedBy(call, world);
    const answer = deletingWhere('ServerCertificate', call, world, next, (listener) => changed.has(listener));
    if (before !== undefined && before !== usedBy(call, world)) changed.add(findListener(call, world).listener);
    return answer;
  };
}

/** A certificate that is given another name loses its fingerprint. */
export function losingFingerprint(): Behave {
  const renamed = new Set<string>();
  return (call, _world, next) => {
    const answer = next(call);
    if (call.spec.name === 'SetServerCertificateName') renamed.add(call.parameters[key] ?? '');
    if (call.spec.name !== 'DescribeServerCertificates') return answer;
    const { ServerCertificate: items = [] } = answer['ServerCertificates'] as Readonly<
      Record<string, readonly Fields[]>
    >;
    const shown = items.map((item) => (renamed.has(String(item[key])) ? { ...item, Fingerprint: '' } : item));
    return { ServerCertificates: { ServerCertificate: shown } };
  };
}

/** Deletes a certificate in use if all that use it fulfil a condition. */
function deletingWhere(
  kind: Kind,
  call: Call,
  world: World,
  next: (call: Call) => Fields,
  condition: (listener: Listener) => boolean,
): Fields {
  try {
    return next(call);
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.about.kind !== 'in-use' || call.spec.name !== `Delete${kind}`)
      throw error;
    const id = call.parameters[`${kind}Id`] ?? '';
    const listeners = [...world.loadBalancers.values()].flatMap((owner) => [...owner.listeners.values()]);
    if (!listeners.filter(({ settings }) => settings[`${kind}Id`] === id).every(condition)) throw error;
    world.certificates.delete(id);
    return {};
  }
}

/** The certificate of the HTTPS listener that a call is to change. */
function usedBy(call: Call, world: World): string | undefined {
  if (call.spec.name !== 'SetLoadBalancerHTTPSListenerAttribute') return undefined;
  return findListener(call, world).listener.settings[key];
}
