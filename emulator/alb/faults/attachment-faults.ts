import type { SpecBook } from '../../../specs/spec-book.ts';
import { refuse } from '../../core/refusal.ts';
import { handWritten } from '../../faults/hand-written.ts';
import { readLenientJson } from '../../wire/lenient-json.ts';
import type { AlbBehave, AlbFault, AlbWritten } from '../alb-fault.ts';
import type { Attachment, FrontListener } from '../model.ts';
import { objectsIn } from '../settings.ts';
import type { AlbWorld } from '../state.ts';
import { madeUp, saying } from './misbehaviour.ts';

const associate = 'AssociateAdditionalCertificatesWithListener';
const dissociate = 'DissociateAdditionalCertificatesFromListener';
const list = 'ListListenerCertificates';

/** What is joined to listeners, with what adds and removes it, and where a listener keeps it. */
const kinds = [
  { topic: 'listener-certificate', add: associate, remove: dissociate, held: 'certificates' },
  { topic: 'listener-acl', add: 'AssociateAclsWithListener', remove: 'DissociateAclsFromListener', held: 'acls' },
] as const;

type Kind = (typeof kinds)[number];

function passed(
  [name, description, subject]: readonly [name: string, description: string, subject: string],
  requirement: string,
  action: string,
  kind?: 'reference' | 'uniqueness' | 'in-use',
): AlbWritten {
  return {
    name: `${name}/${action}`,
    requirement,
    alsoBreaks: [`${action}.*`],
    description: `${action}: ${description}`,
    behave: () => saying(subject, [action], kind),
  };
}

function ofKind(kind: Kind): readonly AlbWritten[] {
  const { topic, add, remove } = kind;
  const written = (name: string, detail: string, description: string, behave: () => AlbBehave): AlbWritten => ({
    name: `${name}/${topic}`,
    requirement: `${topic}.effect.${detail}`,
    alsoBreaks: ['*'],
    description,
    behave,
  });
  return [
    written('joined-instead', 'added', `${add} takes away what was there.`, () =>
      changing(kind, add, (before, after) => after.filter(({ id }) => !before.some((one) => one.id === id))),
    ),
    written('left-all', 'removed', `${remove} takes all away.`, () => changing(kind, remove, () => [])),
    written(
      'left-nothing',
      'removed',
      `${remove} takes nothing away.`,
      () => (call, world, next) => (call.spec.name === remove ? madeUp(call, world) : next(call)),
    ),
  ];
}

const rows: readonly AlbWritten[] = [
  ...kinds.flatMap(ofKind),
  ...[associate, dissociate, list].map((action) =>
    passed(
      ['certificates-on-http', 'a listener of HTTP will do.', 'ListenerId.protocol'],
      `${action}.conditional.encrypted`,
      action,
    ),
  ),
  ...[associate, dissociate].map((action) =>
    passed(
      ['default-taken', 'the default certificate is taken for another one.', 'Certificates.default'],
      `${action}.Certificates.conditional.default`,
      action,
    ),
  ),
  passed(
    ['certificate-unknown-accepted', 'a certificate need not exist.', 'Certificates.CertificateId'],
    `${associate}.Certificates.reference.certificate`,
    associate,
  ),
  passed(
    ['certificate-twice', 'a listener may have it already.', 'Certificates'],
    `${associate}.Certificates.uniqueness.on-listener`,
    associate,
    'uniqueness',
  ),
  passed(
    ['certificate-absent', 'a listener need not have it.', 'Certificates'],
    `${dissociate}.Certificates.reference.on-listener`,
    dissociate,
    'reference',
  ),
  ...['AssociateAclsWithListener', 'ListAclRelations'].map((action) =>
    passed(
      ['acl-unknown-accepted', 'a list of addresses need not exist.', 'AclIds'],
      `${action}.AclIds.reference.acl`,
      action,
      'reference',
    ),
  ),
  passed(
    ['acl-absent', 'a listener need not have it.', 'AclIds'],
    'DissociateAclsFromListener.AclIds.reference.on-listener',
    'DissociateAclsFromListener',
    'reference',
  ),
  passed(['acl-in-use-deleted', 'a listener may have it.', 'AclId'], 'acl.in-use.listener', 'DeleteAcl', 'in-use'),
  {
    name: 'acl-in-use-for-ever',
    requirement: 'acl.in-use.dissociated',
    alsoBreaks: ['*'],
    description: 'What a listener once had cannot be deleted.',
    behave: neverFreeing,
  },
  {
    name: 'default-unlisted',
    requirement: 'listener-certificate.effect.default-listed',
    alsoBreaks: [`${list}.*`],
    description: `${list} leaves out the default certificate.`,
    behave: () => (call, _world, next) => {
      const answer = next(call);
      if (call.spec.name !== list) return answer;
      return {
        ...answer,
        Certificates: objectsIn(answer['Certificates']).filter(({ IsDefault }) => IsDefault !== true),
      };
    },
  },
  {
    name: 'acl-type-forgotten',
    requirement: 'listener-acl.effect.shown',
    alsoBreaks: ['*'],
    description: 'Whatever a list of addresses is for, it admits.',
    behave: () => (call, _world, next) =>
      call.spec.name === 'AssociateAclsWithListener' && call.parameters['AclType'] === 'Black'
        ? next({ ...call, parameters: { ...call.parameters, AclType: 'White' } })
        : next(call),
  },
];

/** Faults of what is joined to listeners, written by hand. */
export function attachmentFaults(book: SpecBook): readonly AlbFault[] {
  return handWritten(book, rows);
}

/** What a listener has after an action is otherwise than it should be. */
function changing(
  { held }: Kind,
  action: string,
  change: (before: readonly Attachment[], after: readonly Attachment[]) => readonly Attachment[],
): AlbBehave {
  return (call, world, next) => {
    const listener = listenerOf(call.parameters, world);
    const before = listener?.[held] ?? [];
    const answer = next(call);
    if (call.spec.name === action && listener) listener[held] = change(before, listener[held]);
    return answer;
  };
}

function listenerOf(
  { ListenerId = '' }: Readonly<Record<string, string>>,
  { state }: AlbWorld,
): FrontListener | undefined {
  return state.listeners.get(ListenerId);
}

/** Whatever was once joined counts as in use. */
function neverFreeing(): AlbBehave {
  const used = new Set<string>();
  return (call, _world, next) => {
    if (call.spec.name === 'DeleteAcl' && used.has(call.parameters['AclId'] ?? '')) {
      return refuse('in-use', 'anything', 400, 'ResourceInUse.Acl', 'The specified resource Acl is in use.');
    }
    const answer = next(call);
    const named =
      call.spec.name === 'AssociateAclsWithListener' ? readLenientJson(call.parameters['AclIds'] ?? '') : [];
    if (Array.isArray(named)) for (const id of named) used.add(String(id));
    return answer;
  };
}
