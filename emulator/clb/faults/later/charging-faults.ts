import type { SpecBook } from '../../../../specs/spec-book.ts';
import { handWritten } from '../../../faults/hand-written.ts';
import { ignoring, passing } from '../../../faults/misbehaviour.ts';
import type { ClbFault, ClbWritten } from '../../clb-fault.ts';

const ignored: readonly (readonly [action: string, requirement: string])[] = [
  ['ModifyLoadBalancerInternetSpec', 'bandwidth-set'],
  ['ModifyLoadBalancerInstanceChargeType', 'charged-by-use-shown'],
  ['MoveResourceGroup', 'group-moved'],
];

const rows: readonly ClbWritten[] = [
  {
    name: 'charged-by-use-unchecked',
    requirement: 'load-balancer.conditional.charged-by-use',
    description: 'What is charged by its use can be given what belongs to other ways of charging.',
    behave: () => passing('charged-by-use'),
  },
  {
    name: 'traffic-paid-in-advance',
    requirement: 'load-balancer.conditional.paid-in-advance',
    description: 'What is billed by traffic can be paid for in advance.',
    behave: () => passing('billed-by-traffic'),
  },
  {
    name: 'log-store-twice',
    requirement: 'access-log.uniqueness.of-load-balancer',
    description: 'A load balancer that has a log store can be given it.',
    behave: () => passing('access-log.given'),
  },
  {
    name: 'log-store-absent',
    requirement: 'access-log.conditional.there',
    description: 'A log store can be taken from a load balancer that has none.',
    behave: () => passing('access-log.absent'),
  },
  {
    name: 'log-store-not-kept',
    requirement: 'access-log.effect.added-is-listed',
    alsoBreaks: ['access-log.*', '*AccessLogsDownloadAttribute.*'],
    description: 'A log store that is given is forgotten.',
    behave: () => ignoring('SetAccessLogsDownloadAttribute'),
  },
  {
    name: 'log-store-stays',
    requirement: 'access-log.effect.removed-is-gone',
    alsoBreaks: ['access-log.*', 'DeleteAccessLogsDownloadAttribute.*'],
    description: 'A log store that is taken away stays.',
    behave: () => ignoring('DeleteAccessLogsDownloadAttribute'),
  },
  ...ignored.map(([action, detail]): ClbWritten => ({
    name: `ignored/${action}`,
    requirement: `load-balancer.effect.${detail}`,
    alsoBreaks: [`${action}.*`, 'load-balancer.*'],
    description: `${action} is accepted and does nothing.`,
    behave: () => ignoring(action),
  })),
];

/** Faults of how load balancers are charged and of their logs, written by hand. */
export function chargingFaults(book: SpecBook): readonly ClbFault[] {
  return handWritten(
    book,
    rows.map((fault) => ({ ...fault, name: `charging-${fault.name}` })),
  );
}
