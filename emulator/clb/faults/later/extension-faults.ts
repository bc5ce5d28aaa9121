import type { SpecBook } from '../../../../specs/spec-book.ts';
import { Refusal } from '../../../core/refusal.ts';
import { rethrowing, withBogusCode } from '../../../faults/fault-context.ts';
import { handWritten } from '../../../faults/hand-written.ts';
import { ignoring, passing } from '../../../faults/misbehaviour.ts';
import { findListener } from '../../listeners/listener.ts';
import { extensionsPerListener } from '../../listeners/domain-extension.ts';
import type { ClbBehave, ClbFault, ClbWritten } from '../../clb-fault.ts';
import { refuse } from '../../../core/refusal.ts';

const own = 'domain-extension.*';

const rows: readonly ClbWritten[] = [
  {
    name: 'domain-twice',
    requirement: 'domain-extension.uniqueness.domain',
    description: 'A domain that has an extension gets another one.',
    behave: () => passing('domain-extension.domain'),
  },
  {
    name: 'domain-twice-wrong-code',
    requirement: 'domain-extension.uniqueness.domain',
    description: 'A domain that has an extension is refused with an unknown code.',
    behave: () =>
      rethrowing((problem) => (problem.about.subject === 'domain-extension.domain' ? withBogusCode(problem) : problem)),
  },
  {
    name: 'on-any-listener',
    requirement: 'domain-extension.conditional.https-only',
    description: 'A TCP listener takes extensions.',
    behave: () => passing('domain-extension.protocol'),
  },
  {
    name: 'no-quota',
    requirement: 'domain-extension.quota.per-listener',
    description: 'A listener takes any number of extensions.',
    behave: () => passing('domain-extension.per-listener'),
  },
  {
    name: 'third-refused',
    requirement: 'domain-extension.quota.per-listener',
    description: 'A listener takes two extensions.',
    behave: () => withoutTheLast,
  },
  {
    name: 'additions-replace',
    requirement: 'domain-extension.effect.added-are-listed',
    alsoBreaks: [own],
    description: 'A new extension replaces those that are there.',
    behave: () => clearing,
  },
  {
    name: 'wildcard-refused',
    requirement: 'domain-extension.effect.added-are-listed',
    alsoBreaks: [own],
    description: 'A domain with a wildcard is refused.',
    behave: () => refusingWildcards,
  },
  {
    name: 'filter-ignored',
    requirement: 'domain-extension.effect.listed-alone',
    description: 'A list shows all extensions where one is asked for.',
    behave: () => ignoringFilter,
  },
  {
    name: 'deletion-ignored',
    requirement: 'domain-extension.effect.deleted-are-gone',
    alsoBreaks: [own],
    description: 'A deleted extension stays.',
    behave: () => ignoring('DeleteDomainExtension'),
  },
  {
    name: 'deletion-clears',
    requirement: 'domain-extension.effect.deleted-are-gone',
    alsoBreaks: [own],
    description: 'Deleting one extension deletes all of the listener.',
    behave: () => deletingAll,
  },
  {
    name: 'deleted-readable',
    requirement: 'domain-extension.effect.deleted-are-gone',
    alsoBreaks: [own, 'DescribeDomainExtensionAttribute.*'],
    description: 'An extension that is not there can be read.',
    behave: () => ghosts,
  },
  {
    name: 'not-shown',
    requirement: 'domain-extension.effect.shown-with-listener',
    description: 'A listener shows no extensions.',
    behave: () => hiding,
  },
  {
    name: 'deletable-with-rule',
    requirement: 'domain-extension.in-use.rule',
    description: 'An extension for whose domain there is a rule is deleted.',
    behave: () => passing('domain-extension.rule'),
  },
  {
    name: 'certificate-deletable',
    requirement: 'server-certificate.in-use.domain-extension',
    description: 'A certificate that an extension has is deleted.',
    behave: () => deletingCertificate,
  },
];

/** Faults of domain extensions, written by hand: what is unique, how many there may be, and what is deleted. */
export function extensionFaults(book: SpecBook): readonly ClbFault[] {
  return handWritten(
    book,
    rows.map((fault) => ({ ...fault, name: `domain-extension-${fault.name}` })),
  );
}

/** A listener with one extension less than it may have is full. */
function withoutTheLast(...[call, world, next]: Parameters<ClbBehave>): ReturnType<ClbBehave> {
  if (call.spec.name !== 'CreateDomainExtension') return next(call);
  const { extensions } = findListener(call, world).listener;
  if (extensions.size < extensionsPerListener - 1) return next(call);
  return refuse('quota', 'domain-extension', 400, 'DomainExtensionNumberOverLimit', 'There are too many extensions.');
}

function clearing(...[call, world, next]: Parameters<ClbBehave>): ReturnType<ClbBehave> {
  if (call.spec.name === 'CreateDomainExtension') findListener(call, world).listener.extensions.clear();
  return next(call);
}

function refusingWildcards(...[call, , next]: Parameters<ClbBehave>): ReturnType<ClbBehave> {
  if (call.spec.name !== 'CreateDomainExtension' || !call.parameters['Domain']?.startsWith('*')) return next(call);
  return refuse('constraint', 'Domain', 400, 'DomainMalformed', 'The domain is malformed.');
}

function ignoringFilter(...[call, , next]: Parameters<ClbBehave>): ReturnType<ClbBehave> {
  if (call.spec.name !== 'DescribeDomainExtensions') return next(call);
  const { DomainExtensionId: _asked, ...parameters } = call.parameters;
  return next({ ...call, parameters });
}

function deletingAll(...[call, world, next]: Parameters<ClbBehave>): ReturnType<ClbBehave> {
  const id = call.spec.name === 'DeleteDomainExtension' ? call.parameters['DomainExtensionId'] : undefined;
  const listeners = [...world.state.loadBalancers.values()].flatMap((owner) => [...owner.listeners.values()]);
  const concerned = listeners.filter(({ extensions }) => extensions.has(id ?? ''));
  const answer = next(call);
  for (const { extensions } of concerned) extensions.clear();
  return answer;
}

function ghosts(...[call, , next]: Parameters<ClbBehave>): ReturnType<ClbBehave> {
  try {
    return next(call);
  } catch (error) {
    if (call.spec.name === 'DescribeDomainExtensionAttribute' && error instanceof Refusal) return {};
    throw error;
  }
}

function hiding(...[call, , next]: Parameters<ClbBehave>): ReturnType<ClbBehave> {
  const answer = next(call);
  if (call.spec.name !== 'DescribeLoadBalancerHTTPSListenerAttribute') return answer;
  const { DomainExtensions: _shown, ...rest } = answer;
  return rest;
}

function deletingCertificate(...[call, world, next]: Parameters<ClbBehave>): ReturnType<ClbBehave> {
  try {
    return next(call);
  } catch (error) {
    const code = error instanceof Refusal ? error.problem.code : undefined;
    if (code !== 'CertificateRelatedDomainExtensionExist') throw error;
    world.state.certificates.delete(call.parameters['ServerCertificateId'] ?? '');
    return {};
  }
}
