import { needText, textOf, type Invocation, type Fields } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { isSince } from '../../core/world.ts';
import { isVisible } from '../load-balancers/owned.ts';
import { regionOf } from '../load-balancers/regions.ts';
import type { DomainExtension, LoadBalancer } from '../model.ts';
import type { ClbHandlers, ClbWorld } from '../state.ts';
import { findListener, type FoundListener } from './listener.ts';

/** The most extensions of a listener (help pages up to 2021). */
export const extensionsPerListener = 3;

/** The actions on domain extensions. */
export const domainExtensionActions: ClbHandlers = {
  CreateDomainExtension: createExtension,
  SetDomainExtensionAttribute: (call, world) => {
    const { listener, extension } = findExtension(call, world);
    listener.extensions.set(extension.id, { ...extension, certificate: certificateNamed(call, world) });
    return {};
  },
  DeleteDomainExtension: (call, world) => {
    const { listener, extension } = findExtension(call, world);
    if ([...listener.rules.values()].some(({ domain }) => domain === extension.domain)) {
      refuseIn(world, 'in-use', 'domain-extension.rule', 'DomainExtensionRelatedRuleExist', 'A rule is related to it.');
    }
    listener.extensions.delete(extension.id);
    return {};
  },
  DescribeDomainExtensionAttribute: (call, world) => {
    const { owner, listener, extension } = findExtension(call, world);
    return { ...describeExtension(extension), LoadBalancerId: owner.id, ListenerPort: listener.port };
  },
  DescribeDomainExtensions: (call, world) => {
    const id = textOf(call, 'DomainExtensionId');
    const all = [...findListener(call, world).listener.extensions.values()];
    return extensionsField(all.filter((extension) => (id ?? extension.id) === extension.id));
  },
};

function createExtension(call: Invocation, world: ClbWorld): Fields {
  const { owner, listener } = findListener(call, world);
  if (listener.protocol !== 'https') {
    const message = 'Only HTTPS listeners have domain extensions.';
    return refuseIn(world, 'constraint', 'domain-extension.protocol', 'InvalidParameter.ListenerPort', message);
  }
  if (isShared(owner)) {
    const message = 'The instance with shared loadBalancerSpec does not support domainExtension.';
    return refuseIn(world, 'constraint', 'domain-extension.shared', 'DomainExtensionNotSupport', message);
  }
  const domain = needText(call, 'Domain');
  const certificate = certificateNamed(call, world);
  const others = [...listener.extensions.values()];
  if (others.some((other) => other.domain === domain)) {
    const message = 'The specified Domain exists.';
    return refuseIn(world, 'uniqueness', 'domain-extension.domain', 'InvalidParameter.Domain', message);
  }
  if (others.length >= extensionsPerListener) {
    const message = 'The number of domainExtension has reached to the quota limit of this listener.';
    return refuseIn(world, 'quota', 'domain-extension.per-listener', 'DomainExtensionNumberOverLimit', message);
  }
  const id = world.identify('domain-extension', call.account.accessKeyId);
  listener.extensions.set(id, { id, domain, certificate });
  return { DomainExtensionId: id, ListenerPort: listener.port };
}

/** An instance that was made without a specification has shared performance, unless it is charged by its use. */
function isShared({ settings }: LoadBalancer): boolean {
  return settings['LoadBalancerSpec'] === undefined && settings['InstanceChargeType'] !== 'PayByCLCU';
}

function certificateNamed(call: Invocation, world: ClbWorld): string {
  const id = needText(call, 'ServerCertificateId');
  const found = world.state.certificates.get(id);
  if (found && isVisible(found, call, regionOf(call))) return id;
  const message = 'The specified ServerCertificateId does not exist.';
  return refuseIn(world, 'reference', 'ServerCertificateId', 'InvalidParameter.ServerCertificateId', message);
}

interface FoundExtension extends FoundListener {
  readonly extension: DomainExtension;
}

/** The extension of an identifier, among those of the caller's load balancers in the region. */
function findExtension(call: Invocation, world: ClbWorld): FoundExtension {
  const id = needText(call, 'DomainExtensionId');
  const region = regionOf(call);
  for (const owner of world.state.loadBalancers.values()) {
    if (!isVisible(owner, call, region)) continue;
    for (const listener of owner.listeners.values()) {
      const extension = listener.extensions.get(id);
      if (extension) return { owner, listener, extension };
    }
  }
  const message = 'The specified DomainExtensionId does not exist.';
  return refuseIn(world, 'reference', 'DomainExtensionId', 'InvalidParameter.DomainExtensionId', message);
}

/** Refuses with a code that the description of 2024 is the first to list. */
function refuseIn(world: ClbWorld, kind: Parameters<typeof refuse>[0], subject: string, code: string, message: string) {
  return refuse(kind, subject, 400, isSince(world, '2024') ? code : 'InvalidParameter', message);
}

/** What a list of extensions shows, and the listener that has them. */
export function extensionsField(extensions: Iterable<DomainExtension>): Fields {
  return { DomainExtensions: { DomainExtension: [...extensions].map(describeExtension) } };
}

function describeExtension({ id, domain, certificate }: DomainExtension): Fields {
  return { DomainExtensionId: id, Domain: domain, ServerCertificateId: certificate };
}
