import type { CertificateAct } from './act.ts';
import {
  accept,
  either,
  itemsAt,
  missing,
  refuse,
  show,
  textAt,
  type Body,
  type Prediction,
} from '../../model/prediction.ts';
import type { CertificateKind, CertificateCounts, CertificateState, ModelState } from './state.ts';

interface Kind {
  readonly resource: string;
  readonly id: string;
  readonly name: string;
  /** Path of the items of the list. */
  readonly list: string;
}

/** The names that the API has for the two kinds of certificates. */
export const kinds: Readonly<Record<CertificateKind, Kind>> = {
  server: {
    resource: 'server-certificate',
    id: 'ServerCertificateId',
    name: 'ServerCertificateName',
    list: 'ServerCertificates.ServerCertificate',
  },
  ca: {
    resource: 'ca-certificate',
    id: 'CACertificateId',
    name: 'CACertificateName',
    list: 'CACertificates.CACertificate',
  },
};

/** The certificates of a listener, one after the other. */
export function kindsOf(
  certificates: CertificateCounts,
): readonly (readonly [kind: CertificateKind, number: number])[] {
  return Object.entries(certificates) as [CertificateKind, number][];
}

/**
 * Certificates: one is listed with the fingerprint of its upload and the name that it was given last, and cannot be
 * deleted while a listener uses it (guide of 2018, description of 2024).
 */
export function predictCertificate(world: ModelState, act: CertificateAct): Prediction<ModelState> {
  const made = world.certificates[act.kind];
  if (act.does === 'create') {
    const told = (next: ModelState, body: Body): ModelState =>
      withCertificate(next, act.kind, made.length, toldBy(act.kind, body));
    return { ...accept(withCertificate(world, act.kind, made.length, {})), told };
  }
  const number = act.certificate ?? made.length - 1;
  const certificate = made[number];
  if (!certificate) return missing('there is no such certificate');
  if (act.does === 'read') return predictRead(world, act.kind, certificate);
  if (certificate.gone) return missing('the certificate is deleted');
  if (act.does === 'rename')
    return accept(withCertificate(world, act.kind, number, { ...certificate, name: act.name }));
  const listeners = Object.values(world.listeners);
  if (listeners.some(({ certificates = {} }) => certificates[act.kind] === number)) {
    return refuse('a listener uses the certificate');
  }
  const deleted = withCertificate(world, act.kind, number, { ...certificate, gone: true });
  return certificate.used ? either(deleted) : accept(deleted);
}

/** The state in which a listener is given certificates. */
export function withUse(world: ModelState, certificates: CertificateCounts): ModelState {
  return kindsOf(certificates).reduce((used, [kind, number]) => {
    const certificate = used.certificates[kind][number];
    return certificate ? withCertificate(used, kind, number, { ...certificate, used: true }) : used;
  }, world);
}

/** The list of one certificate; what it says of one that does not exist is not documented, but it shows none. */
function predictRead(
  world: ModelState,
  kind: CertificateKind,
  { id, name, fingerprint, gone }: CertificateState,
): Prediction<ModelState> {
  const { list } = kinds[kind];
  const found = (body: Body): readonly Body[] => itemsAt(body, list).filter((item) => item[kinds[kind].id] === id);
  if (gone) {
    return { ...either(world), words: 'shows no certificate, or refused', shows: (body) => found(body).length === 0 };
  }
  const words = [
    ...(name === undefined ? [] : [`named ${name}`]),
    ...(fingerprint === undefined ? [] : [`with Fingerprint ${fingerprint}`]),
  ];
  return show(world, `shows a certificate ${words.join(' ')}`, (body) => {
    const [item, ...more] = found(body);
    const shown = (field: string, value: string | undefined): boolean =>
      value === undefined || (item !== undefined && textAt(item, field) === value);
    return (
      item !== undefined && more.length === 0 && shown(kinds[kind].name, name) && shown('Fingerprint', fingerprint)
    );
  });
}

/** What the answer to an upload tells. */
function toldBy(kind: CertificateKind, body: Body): CertificateState {
  const [id, name, fingerprint] = [kinds[kind].id, kinds[kind].name, 'Fingerprint'].map((field) => textAt(body, field));
  return {
    ...(id === undefined ? {} : { id }),
    ...(name === undefined ? {} : { name }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
  };
}

function withCertificate(
  world: ModelState,
  kind: CertificateKind,
  number: number,
  certificate: CertificateState,
): ModelState {
  const others = world.certificates[kind];
  const changed = [...others.slice(0, number), certificate, ...others.slice(number + 1)];
  return { ...world, certificates: { ...world.certificates, [kind]: changed } };
}
