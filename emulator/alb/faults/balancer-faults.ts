import type { SpecBook } from '../../../specs/spec-book.ts';
import { handWritten } from '../../faults/hand-written.ts';
import type { AlbFault, AlbWritten } from '../alb-fault.ts';
import type { AlbWorld } from '../state.ts';
import { refusing, saying } from './misbehaviour.ts';

const edition = 'UpdateLoadBalancerEdition';
const create = 'CreateLoadBalancer';

function passed(name: string, requirement: string, subject: string, action: string, description: string): AlbWritten {
  return {
    name,
    requirement,
    alsoBreaks: [`${action}.*`],
    description,
    behave: () => saying(subject, [action]),
  };
}

function refused(from: string, to: string, detail: string): AlbWritten {
  const editionOf = (id: string | undefined, { state }: AlbWorld): unknown =>
    state.balancers.get(id ?? '')?.settings['LoadBalancerEdition'];
  return {
    name: `edition-refused/${detail}`,
    requirement: `${edition}.effect.${detail}`,
    alsoBreaks: [`${edition}.*`],
    description: `${from} cannot become ${to}.`,
    behave: () =>
      refusing(edition, ({ parameters: { LoadBalancerId, LoadBalancerEdition } }, world) => {
        return LoadBalancerEdition === to && editionOf(LoadBalancerId, world) === from;
      }),
  };
}

const rows: readonly AlbWritten[] = [
  passed(
    'switch-unknown-accepted',
    `${create}.ZoneMappings.reference.vswitch`,
    'ZoneMappings.VSwitchId',
    create,
    'A switch need not exist.',
  ),
  passed(
    'switch-elsewhere-accepted',
    `${create}.ZoneMappings.conditional.switch-of-zone`,
    'ZoneMappings.zone',
    create,
    'A switch need not be in its zone.',
  ),
  passed(
    'network-unknown-accepted',
    'CreateServerGroup.VpcId.reference.vpc',
    'VpcId',
    'CreateServerGroup',
    'The network of a group need not exist.',
  ),
  passed(
    'downgraded',
    `${edition}.conditional.never-basic`,
    'downgrade',
    edition,
    'A load balancer becomes basic again.',
  ),
  passed(
    'edition-kept',
    `${edition}.conditional.other-edition`,
    'edition',
    edition,
    'A load balancer is given the edition that it has.',
  ),
  passed(
    'log-ended-twice',
    'DisableLoadBalancerAccessLog.conditional.log-off',
    'AccessLog',
    'DisableLoadBalancerAccessLog',
    'A log that is off is ended.',
  ),
  refused('Basic', 'StandardWithWaf', 'basic-to-waf'),
  refused('StandardWithWaf', 'Standard', 'waf-to-standard'),
];

/** Faults of load balancers and of what they need of other products, written by hand. */
export function balancerFaults(book: SpecBook): readonly AlbFault[] {
  return handWritten(book, rows);
}
