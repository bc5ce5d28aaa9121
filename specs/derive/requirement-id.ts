import { requirementKinds } from '../requirement-kind.ts';

/**
 * The id of a requirement:
 *
 *     id      = service "." head [ "." subject ] "." kind [ "." detail ]
 *     subject = [ "~" ] pieces      ; "~" stands before a subject that is called like a kind
 *     detail  = pieces
 *     pieces  = piece *( "/" piece )
 *     piece   = 1*( any character but ".", "/" and "~" / "~0" / "~1" )
 *
 * The head is an action or a topic. Names with dots are written with slashes, a slash of their own is `~1` and a tilde `~0`,
 * so that no two names give one id and an id can be read in one way only. It is looked up all the same, never taken apart.
 */
export interface IdParts {
  readonly service: string;
  /** An action or a topic, with what of it the promise is about. */
  readonly head: string;
  readonly subject?: string | undefined;
  readonly kind: string;
  /** Pieces that are escaped already. */
  readonly detail?: string | undefined;
}

/** Writes an id; the subject is a name as the documents have it. */
export function requirementId({ service, head, subject, kind, detail }: IdParts): string {
  const about = subject === undefined ? [] : [subjectPart(subject)];
  return [service, head, ...about, kind, ...(detail === undefined ? [] : [detail])].join('.');
}

const kinds: ReadonlySet<string> = new Set(requirementKinds);

/** A name as the subject of an id. */
export function subjectPart(name: string): string {
  const written = detailPart(name);
  return kinds.has(written) ? `~${written}` : written;
}

/** A name as the detail of an id, or as a piece of one. */
export function detailPart(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('.', '/');
}
