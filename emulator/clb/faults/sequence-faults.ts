import type { SpecBook } from '../../../specs/spec-book.ts';
import { handWritten } from '../../faults/hand-written.ts';
import { deletingUsedGroup } from './misbehaviour.ts';
import {
  deletingTags,
  emptyingWhiteList,
  forgettingName,
  inactiveAfterAny,
  leavingRules,
  leavingWhiteList,
  losingServers,
  overwritingTags,
  resettingWhiteList,
  settingWhileStarting,
  startingBySet,
  stoppingForEver,
} from './sequence-misbehaviour.ts';
import { deletingOnceReplaced, deletingUnderStopped, losingFingerprint } from './certificate-misbehaviour.ts';
import type { ClbFault, ClbWritten } from '../clb-fault.ts';

const rows: readonly ClbWritten[] = [
  {
    name: 'set-starts',
    requirement: 'sequence.effect.listeners',
    alsoBreaks: ['*.round-trip*'],
    description: 'A stopped listener runs once it is changed.',
    behave: () => startingBySet,
  },
  {
    name: 'set-while-starting',
    requirement: 'sequence.effect.listeners',
    alsoBreaks: ['listener.state.starting/*'],
    description: 'A listener that is starting is changed.',
    behave: () => settingWhileStarting,
  },
  {
    name: 'stop-for-ever',
    requirement: 'sequence.effect.listeners',
    alsoBreaks: ['*'],
    description: 'A listener is never done stopping.',
    behave: () => stoppingForEver,
  },
  {
    name: 'rules-outlive-listener',
    requirement: 'sequence.effect.rules',
    alsoBreaks: ['rule.*'],
    description: 'A listener on the port of a deleted one has its rules.',
    behave: () => leavingRules(),
  },
  {
    name: 'group-deletable-under-rule',
    requirement: 'sequence.effect.rules',
    alsoBreaks: ['*'],
    description: 'A group that a rule uses is deleted.',
    behave: () => deletingUsedGroup,
  },
  {
    name: 'group-deletable-under-listener',
    requirement: 'sequence.effect.groups',
    alsoBreaks: ['*'],
    description: 'A group that a listener uses is deleted.',
    behave: () => deletingUsedGroup,
  },
  {
    name: 'servers-lost-with-group',
    requirement: 'sequence.effect.servers',
    description: 'A group that is deleted takes along the servers of its load balancer.',
    behave: () => losingServers,
  },
  {
    name: 'tags-overwritten',
    requirement: 'sequence.effect.tags',
    alsoBreaks: ['tag.*'],
    description: 'Tags that are added replace all others.',
    behave: () => overwritingTags,
  },
  {
    name: 'tags-lost-with-listener',
    requirement: 'sequence.effect.everything',
    description: 'The deletion of a listener deletes the tags of its load balancer.',
    behave: () => deletingTags,
  },
  {
    name: 'white-list-outlives-listener',
    requirement: 'sequence.effect.white-lists',
    alsoBreaks: ['white-list.*'],
    description: 'A listener on the port of a deleted one has its white list.',
    behave: () => leavingWhiteList(),
  },
  {
    name: 'white-list-emptied',
    requirement: 'sequence.effect.white-lists',
    alsoBreaks: ['white-list.*'],
    description: 'A removal from a white list removes all that it holds.',
    behave: () => emptyingWhiteList,
  },
  {
    name: 'white-list-reset-by-set',
    requirement: 'sequence.effect.white-lists',
    description: 'A change of a listener empties its white list.',
    behave: () => resettingWhiteList,
  },
  {
    name: 'certificate-deletable-under-stopped',
    requirement: 'sequence.effect.server-certificates',
    alsoBreaks: ['server-certificate.in-use.*'],
    description: 'A certificate that a stopped listener uses is deleted.',
    behave: () => deletingUnderStopped('ServerCertificate'),
  },
  {
    name: 'certificate-deletable-once-set',
    requirement: 'sequence.effect.server-certificates',
    description: 'A certificate that a listener was changed to is deleted.',
    behave: () => deletingOnceReplaced(),
  },
  {
    name: 'ca-certificate-deletable-under-stopped',
    requirement: 'sequence.effect.ca-certificates',
    alsoBreaks: ['ca-certificate.in-use.*'],
    description: 'A CA certificate that a stopped listener uses is deleted.',
    behave: () => deletingUnderStopped('CACertificate'),
  },
  {
    name: 'certificate-rename-loses-fingerprint',
    requirement: 'sequence.effect.server-certificates',
    description: 'A certificate that is given another name loses its fingerprint.',
    behave: () => losingFingerprint(),
  },
  {
    name: 'name-lost-with-status',
    requirement: 'sequence.effect.load-balancer',
    description: 'A load balancer whose status is set loses its name.',
    behave: () => forgettingName,
  },
  {
    name: 'inactive-after-any-deletion',
    requirement: 'sequence.effect.load-balancer',
    description: 'A load balancer becomes inactive whichever of its listeners is deleted.',
    behave: () => inactiveAfterAny,
  },
];

/** Faults that show only after several calls, written by hand. */
export function sequenceFaults(book: SpecBook): readonly ClbFault[] {
  return handWritten(book, rows);
}
