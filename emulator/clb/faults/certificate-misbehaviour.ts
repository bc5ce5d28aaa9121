import type { Invocation, Fields } from '../../core/call.ts';
import { Refusal } from '../../core/refusal.ts';
import { findListener, stateOf } from '../listeners/listener.ts';
import type { Listener } from '../model.ts';
import type { ClbWorld } from '../state.ts';
import type { ClbBehave } from '../clb-fault.ts';

type Kind = 'ServerCertificate' | 'CACertificate';

const key = 'ServerCertificateId';

/** A certificate that only stopped listeners use is deleted. */
export function deletingUnderStopped(kind: Kind): ClbBehave {
  return (call, world, next) =>
    deletingWhere(kind, call, world, next, (listener) => stateOf(listener, world) === 'stopped');
}

/** A certificate is deleted if those that use it came to it by a change. */
export function deletingOnceReplaced(): ClbBehave {
  const changed = new WeakSet<Listener>();
  return (call, world, next) => {
    const before = usedBy(call, world);
    const answer = deletingWhere('ServerCertificate', call, world, next, (listener) => changed.has(listener));
    if (before !== undefined && before !== usedBy(call, world)) changed.add(findListener(call, world).listener);
    return answer;
  };
}

/** A certificate that is given another name loses its fingerprint. */
export function losingFingerprint(): ClbBehave {
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
  call: Invocation,
  world: ClbWorld,
  next: (call: Invocation) => Fields,
  condition: (listener: Listener) => boolean,
): Fields {
  try {
    return next(call);
  } catch (error) {
    if (!(error instanceof Refusal) || error.problem.about.kind !== 'in-use' || call.spec.name !== `Delete${kind}`)
      throw error;
    const id = call.parameters[`${kind}Id`] ?? '';
    const listeners = [...world.state.loadBalancers.values()].flatMap((owner) => [...owner.listeners.values()]);
    if (!listeners.filter(({ settings }) => settings[`${kind}Id`] === id).every(condition)) throw error;
    world.state.certificates.delete(id);
    return {};
  }
}

/** The certificate of the HTTPS listener that a call is to change. */
function usedBy(call: Invocation, world: ClbWorld): string | undefined {
  if (call.spec.name !== 'SetLoadBalancerHTTPSListenerAttribute') return undefined;
  return findListener(call, world).listener.settings[key];
}
