import type { SpecBook } from '../../specs/spec-book.ts';
import type { BehaviourFault } from '../fault.ts';
import { handWritten, type FaultRow } from './hand-written.ts';
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

const rows: readonly FaultRow[] = [
  [
    'set-starts',
    'sequence.effect.listeners',
    'A stopped listener runs once it is changed.',
    () => startingBySet,
    '*.round-trip*',
  ],
  [
    'set-while-starting',
    'sequence.effect.listeners',
    'A listener that is starting is changed.',
    () => settingWhileStarting,
    'listener.state.starting/*',
  ],
  ['stop-for-ever', 'sequence.effect.listeners', 'A listener is never done stopping.', () => stoppingForEver, '*'],
  [
    'rules-outlive-listener',
    'sequence.effect.rules',
    'A listener on the port of a deleted one has its rules.',
    () => leavingRules(),
    'rule.*',
  ],
  [
    'group-deletable-under-rule',
    'sequence.effect.rules',
    'A group that a rule uses is deleted.',
    () => deletingUsedGroup,
    '*',
  ],
  [
    'group-deletable-under-listener',
    'sequence.effect.groups',
    'A group that a listener uses is deleted.',
    () => deletingUsedGroup,
    '*',
  ],
  [
    'servers-lost-with-group',
    'sequence.effect.servers',
    'A group that is deleted takes along the servers of its load balancer.',
    () => losingServers,
  ],
  [
    'tags-overwritten',
    'sequence.effect.tags',
    'Tags that are added replace all others.',
    () => overwritingTags,
    'tag.*',
  ],
  [
    'tags-lost-with-listener',
    'sequence.effect.everything',
    'The deletion of a listener deletes the tags of its load balancer.',
    () => deletingTags,
  ],
  [
    'white-list-outlives-listener',
    'sequence.effect.white-lists',
    'A listener on the port of a deleted one has its white list.',
    () => leavingWhiteList(),
    'white-list.*',
  ],
  [
    'white-list-emptied',
    'sequence.effect.white-lists',
    'A removal from a white list removes all that it holds.',
    () => emptyingWhiteList,
    'white-list.*',
  ],
  [
    'white-list-reset-by-set',
    'sequence.effect.white-lists',
    'A change of a listener empties its white list.',
    () => resettingWhiteList,
  ],
  [
    'certificate-deletable-under-stopped',
    'sequence.effect.server-certificates',
    'A certificate that a stopped listener uses is deleted.',
    () => deletingUnderStopped('ServerCertificate'),
    'server-certificate.in-use.*',
  ],
  [
    'certificate-deletable-once-set',
    'sequence.effect.server-certificates',
    'A certificate that a listener was changed to is deleted.',
    () => deletingOnceReplaced(),
  ],
  [
    'ca-certificate-deletable-under-stopped',
    'sequence.effect.ca-certificates',
    'A CA certificate that a stopped listener uses is deleted.',
    () => deletingUnderStopped('CACertificate'),
    'ca-certificate.in-use.*',
  ],
  [
    'certificate-rename-loses-fingerprint',
    'sequence.effect.server-certificates',
    'A certificate that is given another name loses its fingerprint.',
    () => losingFingerprint(),
  ],
  [
    'name-lost-with-status',
    'sequence.effect.load-balancer',
    'A load balancer whose status is set loses its name.',
    () => forgettingName,
  ],
  [
    'inactive-after-any-deletion',
    'sequence.effect.load-balancer',
    'A load balancer becomes inactive whichever of its listeners is deleted.',
    () => inactiveAfterAny,
  ],
];

/** Faults that show only after several calls, written by hand. */
export function sequenceFaults(book: SpecBook): readonly BehaviourFault[] {
  return handWritten(book, rows);
}
