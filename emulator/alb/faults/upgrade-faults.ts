import type { SpecBook } from '../../../specs/spec-book.ts';
import { handWritten } from '../../faults/hand-written.ts';
import type { AlbFault, AlbWritten } from '../alb-fault.ts';
import { forgetting, saying } from './misbehaviour.ts';

const writes = ['CreateListener', 'UpdateListenerAttribute'];
const target = 'QuicConfig.QuicListenerId';

const rows: readonly AlbWritten[] = [
  {
    name: 'upgrade-not-kept',
    requirement: 'listener.effect.quic-upgrade',
    alsoBreaks: ['*'],
    description: 'A listener that is led on from forgets to which one.',
    behave: () => forgetting(writes, (name) => name.startsWith('QuicConfig.')),
  },
  {
    name: 'upgrade-not-withdrawn',
    requirement: 'listener.effect.quic-upgrade-withdrawn',
    alsoBreaks: ['UpdateListenerAttribute.*'],
    description: 'A listener that leads on does so for ever.',
    behave: () => (call, world, next) =>
      call.parameters['QuicConfig.QuicUpgradeEnabled'] === 'false'
        ? forgetting(['UpdateListenerAttribute'], (name) => name.startsWith('QuicConfig.'))(call, world, next)
        : next(call),
  },
  {
    name: 'upgrade-across-load-balancers',
    requirement: 'listener.reference.quic-of-another',
    alsoBreaks: ['*.error.*'],
    description: 'A listener may lead on to one of another load balancer.',
    behave: () => saying(`${target}.balancer`, writes),
  },
  {
    name: 'upgraded-to-twice',
    requirement: 'listener.in-use.quic-upgrade',
    alsoBreaks: ['*.error.*', 'listener.concurrency.quic-upgrade'],
    description: 'Two listeners may lead on to one.',
    behave: () => saying(target, writes, 'uniqueness'),
  },
  {
    name: 'upgrades-raced-for',
    requirement: 'listener.concurrency.quic-upgrade',
    alsoBreaks: ['*.error.*', 'listener.in-use.quic-upgrade'],
    description: 'Of two listeners that lead on to one at the same time both come to be.',
    behave: () => saying(target, writes, 'uniqueness'),
  },
  {
    name: 'upgrade-of-any',
    requirement: 'listener.conditional.quic-upgrade-of-https',
    alsoBreaks: ['listener.*'],
    description: 'Listeners of any protocol may lead on.',
    behave: () => saying('QuicConfig.QuicUpgradeEnabled.protocol', writes),
  },
  ...writes.map((action): AlbWritten => ({
    name: `upgrade-to-unknown/${action}`,
    requirement: `${action}.QuicConfig/QuicListenerId.reference.listener`,
    alsoBreaks: [`${action}.error.*`],
    description: `${action}: the listener that is led on to need not exist.`,
    behave: () => saying(target, [action], 'reference'),
  })),
];

/** Faults of HTTPS listeners that lead on to QUIC listeners, written by hand. */
export function upgradeFaults(book: SpecBook): readonly AlbFault[] {
  return handWritten(book, rows);
}
