import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Invocation, Fields } from '../../core/call.ts';
import { handWritten } from '../../faults/hand-written.ts';
import { ignoring, passing } from '../../faults/misbehaviour.ts';
import type { ClbBehave, ClbFault, ClbWritten } from '../clb-fault.ts';

/** The two kinds of certificates, by the names of their actions and parameters. */
interface Kind {
  readonly resource: string;
  readonly upload: string;
  readonly remove: string;
  readonly list: string;
  readonly wrapper: string;
  readonly item: string;
  /** What is sent in confidence. */
  readonly secret: string;
}

const kinds: readonly Kind[] = [
  {
    resource: 'server-certificate',
    upload: 'UploadServerCertificate',
    remove: 'DeleteServerCertificate',
    list: 'DescribeServerCertificates',
    wrapper: 'ServerCertificates',
    item: 'ServerCertificate',
    secret: 'PrivateKey',
  },
  {
    resource: 'ca-certificate',
    upload: 'UploadCACertificate',
    remove: 'DeleteCACertificate',
    list: 'DescribeCACertificates',
    wrapper: 'CACertificates',
    item: 'CACertificate',
    secret: 'CACertificate',
  },
];

/** What is not looked at in an upload, by the requirement that says so. */
const unchecked: readonly ClbWritten[] = [
  unseen('ServerCertificate', 'server-certificate.structure.certificate-in-pem'),
  unseen('PrivateKey.form', 'server-certificate.structure.key-in-pem'),
  unseen('PrivateKey.encrypted', 'server-certificate.structure.key-in-the-clear'),
  unseen('PrivateKey.match', 'server-certificate.conditional.key-of-certificate'),
  unseen('PrivateKey.length', 'server-certificate.length.key-length'),
];

function unseen(subject: string, requirement: string): ClbWritten {
  const name = `certificate-${subject.replace('.', '-')}-unchecked`;
  return {
    name,
    requirement,
    description: `Of an upload, ${subject} is not looked at.`,
    behave: () => passing(subject),
  };
}

/** Faults of certificates, written by hand: what is taken for one, and what their lists show and hide. */
export function certificateFaults(book: SpecBook): readonly ClbFault[] {
  return handWritten(book, [...kinds.flatMap(rowsOf), ...unchecked, ...ofSubject]);
}

const ofSubject: readonly ClbWritten[] = kinds.slice(0, 1).map((kind) => ({
  name: `${kind.resource}-common-name-of-another`,
  requirement: `${kind.resource}.effect.common-name-is-shown`,
  alsoBreaks: [`*.as-read`],
  description: 'The list shows a common name that no certificate has.',
  behave: () => editing(kind, (items) => items.map((item) => ({ ...item, CommonName: 'another.example' }))),
}));

function rowsOf(kind: Kind): readonly ClbWritten[] {
  const { resource, list, remove } = kind;
  const all = [`${resource}.effect.*`, `${resource}.state.*`, `${list}.*`, '*.round-trip'];
  const rows: readonly ClbWritten[] = [
    {
      name: 'unlisted',
      requirement: 'made-is-listed',
      alsoBreaks: all,
      description: 'The list is always empty.',
      behave: () => editing(kind, () => []),
    },
    {
      name: 'filter-ignored',
      requirement: 'filter-shows-one',
      alsoBreaks: all,
      description: 'The list shows all, whatever is asked for.',
      behave: () => unfiltered(kind),
    },
    {
      name: 'delete-ignored',
      requirement: 'deleted-is-not-listed',
      alsoBreaks: [`${resource}.in-use.*`, `${resource}.state.*`],
      description: 'A deleted certificate stays.',
      behave: () => ignoring(remove),
    },
    {
      name: 'fingerprint-altered',
      requirement: 'fingerprint-is-kept',
      description: 'The list shows another fingerprint than the upload.',
      behave: () => editing(kind, (items) => items.map((item) => ({ ...item, Fingerprint: '00:01:02' }))),
    },
    {
      name: 'contents-shown',
      requirement: 'contents-are-withheld',
      description: 'The list shows what was sent in confidence.',
      behave: () => telling(kind),
    },
  ];
  return rows.map((fault) => ({
    ...fault,
    name: `${resource}-${fault.name}`,
    requirement: `${resource}.effect.${fault.requirement}`,
  }));
}

/** Alters the items of the list. */
function editing({ list, wrapper, item }: Kind, edit: (items: readonly Fields[]) => readonly Fields[]): ClbBehave {
  return (call, _world, next) => {
    const answer = next(call);
    if (call.spec.name !== list) return answer;
    const items = (answer[wrapper] as Fields)[item] as readonly Fields[];
    return { ...answer, [wrapper]: { [item]: edit(items) } };
  };
}

/** Lists everything of the region. */
function unfiltered({ list, item }: Kind): ClbBehave {
  return (call, _world, next) => {
    const { [`${item}Id`]: _id, ...parameters } = call.parameters;
    return next(call.spec.name === list ? { ...call, parameters } : call);
  };
}

/** Remembers the secret of the last upload and shows it with every item. */
function telling(kind: Kind): ClbBehave {
  let secret = '';
  const showing = editing(kind, (items) => items.map((shown) => ({ ...shown, Contents: secret })));
  return (call: Invocation, world, next) => {
    if (call.spec.name === kind.upload) secret = call.parameters[kind.secret] ?? '';
    return showing(call, world, next);
  };
}
