import type { SpecBook } from '../../specs/model.ts';
import type { BehaviourFault } from '../fault.ts';
import {
  bornInactive,
  bornRunning,
  clearingItems,
  deletingUsedCertificate,
  deletingUsedGroup,
  droppingListeners,
  forgiving,
  guessingListener,
  hidingUsedRegions,
  ignoring,
  keepingActive,
  notFreeing,
  replacingItems,
  replacingPort,
  settingNothing,
  withoutCascade,
} from './misbehaviour.ts';

type Row = readonly [
  name: string,
  requirement: string,
  description: string,
  behave: () => BehaviourFault['behave'],
  ...alsoBreaks: readonly string[],
];

const rows: readonly Row[] = [
  [
    'duplicate-port-accepted',
    'listener.uniqueness.port',
    'A taken port is accepted, without effect.',
    () => forgiving('uniqueness'),
    '*.error.*Listener*',
  ],
  [
    'port-replaced',
    'listener.uniqueness.port',
    'A listener replaces the one on its port.',
    () => replacingPort,
    '*.error.*Listener*',
  ],
  [
    'group-deletable-in-use',
    'vserver-group.in-use.listener',
    'A group in use is deleted.',
    () => deletingUsedGroup,
    '*.error.RspoolVipExist',
  ],
  [
    'certificate-deletable-in-use',
    'server-certificate.in-use.listener',
    'A certificate in use is deleted.',
    () => deletingUsedCertificate,
    '*.error.CertificateAndPrivateKeyIsRefered',
  ],
  [
    'ca-certificate-deletable-in-use',
    'ca-certificate.in-use.listener',
    'A CA certificate in use is deleted.',
    () => deletingUsedCertificate,
    '*.in-use.listener',
    '*.error.CertificateAndPrivateKeyIsRefered',
  ],
  [
    'shared-port-guessed',
    'listener.conditional.protocol-of-shared-port',
    'Of two listeners on a port the first is taken.',
    () => guessingListener,
    '*.error.TooManyListeners',
  ],
  [
    'reserved-port-accepted',
    'listener.conditional.reserved-udp-port',
    'A UDP listener on the reserved port is accepted.',
    () => forgiving('reserved'),
    '*.error.OperationDenied/SpecialListenerPortNotAllowed',
  ],
  [
    'white-list-replaced',
    'white-list.effect.added-items-are-shown',
    'Added addresses replace those that are there.',
    () => replacingItems,
    'white-list.effect.*',
  ],
  [
    'white-list-cleared',
    'white-list.effect.removed-items-are-gone',
    'Removing one address removes all.',
    () => clearingItems,
  ],
  [
    'white-list-removal-ignored',
    'white-list.effect.removed-items-are-gone',
    'Removed addresses stay.',
    () => ignoring('RemoveListenerWhiteListItem'),
    'RemoveListenerWhiteListItem.*',
  ],
  [
    'listener-delete-ignored',
    'listener.effect.delete-removes',
    'A deleted listener stays.',
    () => ignoring('DeleteLoadBalancerListener'),
    'listener.effect.*',
    'load-balancer.effect.*',
    'listener.state.*/DeleteLoadBalancerListener',
  ],
  [
    'port-not-freed',
    'listener.effect.delete-frees-port',
    'The port of a deleted listener stays taken.',
    () => notFreeing(),
  ],
  [
    'load-balancer-delete-ignored',
    'load-balancer.effect.delete-removes',
    'A deleted load balancer stays.',
    () => ignoring('DeleteLoadBalancer'),
    'load-balancer.effect.*',
  ],
  [
    'cascade-missing',
    'load-balancer.effect.delete-cascades',
    'Listeners outlive their load balancer.',
    () => withoutCascade(),
  ],
  [
    'born-inactive',
    'load-balancer.effect.born-active',
    'A new load balancer is inactive.',
    () => bornInactive,
    'load-balancer.effect.*',
  ],
  [
    'last-listener-keeps-active',
    'load-balancer.effect.inactive-without-listeners',
    'A load balancer without listeners stays active.',
    () => keepingActive,
  ],
  [
    'status-not-set',
    'load-balancer.effect.status-is-set',
    'The status of a load balancer is accepted and not stored.',
    () => ignoring('SetLoadBalancerStatus'),
    'SetLoadBalancerStatus.*',
  ],
  [
    'inactive-drops-listeners',
    'load-balancer.effect.inactive-keeps-listeners',
    'A load balancer that is set inactive loses its listeners.',
    () => droppingListeners,
  ],
  [
    'name-not-set',
    'load-balancer.effect.renamed-in-list',
    'The new name of a load balancer is accepted and not stored.',
    () => ignoring('SetLoadBalancerName'),
    'SetLoadBalancerName.*',
  ],
  [
    'own-region-missing',
    'DescribeRegions.effect.own-region',
    'The regions are listed without the one in which load balancers are made.',
    () => hidingUsedRegions,
  ],
  [
    'born-running',
    'listener.state.none/CreateLoadBalancerTCPListener',
    'A new TCP listener runs already.',
    () => bornRunning,
    'listener.state.*',
  ],
  [
    'set-not-stored',
    'SetLoadBalancerTCPListenerAttribute.Bandwidth.round-trip',
    'A change is accepted and not stored.',
    () => settingNothing,
    'Set*.round-trip',
    'listener.state.*/Set*',
  ],
];

/** Faults of the resources, written by hand: uniqueness, use, deletion, cascade, states. Some remember what they did. */
export function behaviourFaults(book: SpecBook): readonly BehaviourFault[] {
  const service = book.service.id;
  return rows.map(([name, requirement, description, behave, ...alsoBreaks]) => ({
    id: `behaviour/${name}`,
    seam: 'behaviour',
    requirement: `${service}.${requirement}`,
    alsoBreaks: alsoBreaks.map((pattern) => `${service}.${pattern}`),
    description,
    behave: behave(),
  }));
}
