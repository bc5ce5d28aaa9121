import type { SpecBook } from '../../specs/spec-book.ts';
import type { Call, Fields } from '../call.ts';
import type { BehaviourFault } from '../fault.ts';
import { handWritten, type FaultRow } from './hand-written.ts';
import { ignoring, passing } from './misbehaviour.ts';

type Behave = BehaviourFault['behave'];

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
const unchecked: readonly FaultRow[] = [
  unseen('ServerCertificate', 'server-certificate.structure.certificate-in-pem'),
  unseen('PrivateKey.form', 'server-certificate.structure.key-in-pem'),
  unseen('PrivateKey.encrypted', 'server-certificate.structure.key-in-the-clear'),
  unseen('PrivateKey.match', 'server-certificate.conditional.key-of-certificate'),
  unseen('PrivateKey.length', 'server-certificate.length.key-length'),
];

function unseen(subject: string, requirement: string): FaultRow {
  const name = `certificate-${subject.replace('.', '-')}-unchecked`;
  return [name, requirement, `Of an upload, ${subject} is not looked at.`, () => passing(subject)];
}

/** Faults of certificates, written by hand: what is taken for one, and what their lists show and hide. */
export function certificateFaults(book: SpecBook): readonly BehaviourFault[] {
  return handWritten(book, [...kinds.flatMap(rowsOf), ...unchecked]);
}

function rowsOf(kind: Kind): readonly FaultRow[] {
  const { resource, list, remove } = kind;
  const all = [`${resource}.effect.*`, `${resource}.state.*`, `${list}.*`, '*.round-trip'];
  const rows: readonly FaultRow[] = [
    ['unlisted', 'made-is-listed', 'The list is always empty.', () => editing(kind, () => []), ...all],
    [
      'filter-ignored',
      'filter-shows-one',
      'The list shows all, whatever is asked for.',
      () => unfiltered(kind),
      ...all,
    ],
    [
      'delete-ignored',
      'deleted-is-not-listed',
      'A deleted certificate stays.',
      () => ignoring(remove),
      `${resource}.in-use.*`,
      `${resource}.state.*`,
    ],
    [
      'fingerprint-altered',
      'fingerprint-is-kept',
      'The list shows another fingerprint than the upload.',
      () => editing(kind, (items) => items.map((item) => ({ ...item, Fingerprint: '00:01:02' }))),
    ],
    ['contents-shown', 'contents-are-withheld', 'The list shows what was sent in confidence.', () => telling(kind)],
  ];
  return rows.map(([name, detail, ...rest]) => [`${resource}-${name}`, `${resource}.effect.${detail}`, ...rest]);
}

/** Alters the items of the list. */
function editing({ list, wrapper, item }: Kind, edit: (items: readonly Fields[]) => readonly Fields[]): Behave {
  return (call, _world, next) => {
    const answer = next(call);
    if (call.spec.name !== list) return answer;
    const items = (answer[wrapper] as Fields)[item] as readonly Fields[];
    return { ...answer, [wrapper]: { [item]: edit(items) } };
  };
}

/** Lists everything of the region. */
function unfiltered({ list, item }: Kind): Behave {
  return (call, _world, next) => {
    const { [`${item}Id`]: _id, ...parameters } = call.parameters;
    return next(call.spec.name === list ? { ...call, parameters } : call);
  };
}

/** Remembers the secret of the last upload and shows it with every item. */
function telling(kind: Kind): Behave {
  let secret = '';
  const showing = editing(kind, (items) => items.map((shown) => ({ ...shown, Contents: secret })));
  return (call: Call, world, next) => {
    if (call.spec.name === kind.upload) secret = call.parameters[kind.secret] ?? '';
    return showing(call, world, next);
  };
}
