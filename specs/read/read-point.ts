import type { ErrorReference, Point, Source, Statement } from '../point.ts';
import type { SpecFile } from './read-spec-file.ts';

/** Where the statements of a file come from unless they say otherwise. */
export interface SourceContext {
  readonly file: SpecFile;
  readonly documents: readonly Source[];
  readonly editions: readonly string[];
}

type Raw = Record<string, unknown>;
const statementKeys = new Set([
  'prose',
  'schema',
  'level',
  'partial',
  'contradicts',
  'source',
  'value',
  'values',
  'letter',
]);

/**
 * Reads a point as written: a map from editions to values, or that map under `in` beside the `errors` that documents
 * name for breaking the point. `subject` completes the section of the default source.
 */
export function readPoint<T>(raw: unknown, pointer: string, subject: string, context: SourceContext): Point<T> {
  const written = (raw ?? {}) as Raw;
  const map = ('in' in written ? written['in'] : written) as Raw;
  const base = 'in' in written ? `${pointer}/in` : pointer;
  const statements = Object.entries(map).flatMap(([editions, value]) =>
    editions.split(' ').map((edition) => readStatement<T>(edition, value, `${base}/${editions}`, subject, context)),
  );
  const order = (edition: string): number => context.editions.indexOf(edition);
  return {
    statements: statements.toSorted((a, b) => order(a.edition) - order(b.edition)),
    errors: 'in' in written ? readErrors(written['errors']) : [],
    pointer,
  };
}

/** Reads a list of codes with their status and the editions that name them. */
export function readErrors(raw: unknown): readonly ErrorReference[] {
  return (raw ?? []) as readonly ErrorReference[];
}

function readStatement<T>(
  edition: string,
  value: unknown,
  pointer: string,
  subject: string,
  context: SourceContext,
): Statement<T> {
  if (!context.editions.includes(edition)) {
    throw context.file.fail(pointer, `unknown edition "${edition}" (known: ${context.editions.join(', ')})`);
  }
  const source = context.documents.find((document) => document.edition === edition);
  const { options, content } = splitOptions(value);
  const stated = options['source'] as { document?: string; section?: string } | undefined;
  if (!source && !stated?.document) {
    throw context.file.fail(pointer, `edition ${edition} has no entry under "documents"`);
  }
  return {
    edition,
    level: options['level'] === 'should' ? 'should' : 'must',
    source: {
      document: stated?.document ?? source?.document ?? '',
      edition,
      section: stated?.section ?? `${source?.section ?? ''}, ${subject}`,
    },
    ...readContent<T>(options, content),
    ...(options['partial'] === true ? { partial: true } : {}),
    ...(options['contradicts'] === true ? { contradicts: true } : {}),
  };
}

function readContent<T>(options: Raw, content: unknown): { prose?: T; schema?: T; letter?: T } {
  const unwrap = (value: unknown): T => (isMap(value) && 'values' in value ? value['values'] : value) as T;
  const letter = 'letter' in options ? { letter: unwrap(options['letter']) } : {};
  if ('prose' in options || 'schema' in options) {
    return {
      ...('prose' in options ? { prose: unwrap(options['prose']) } : {}),
      ...('schema' in options ? { schema: unwrap(options['schema']) } : {}),
      ...letter,
    };
  }
  return content === undefined ? letter : { prose: content as T, ...letter };
}

/** Separates the keys that qualify a statement from the constraint itself. */
function splitOptions(value: unknown): { options: Raw; content: unknown } {
  if (!isMap(value)) return { options: {}, content: value };
  const options = Object.fromEntries(Object.entries(value).filter(([key]) => statementKeys.has(key)));
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !statementKeys.has(key)));
  if ('value' in options) return { options, content: options['value'] };
  if ('values' in options) return { options, content: options['values'] };
  return { options, content: Object.keys(rest).length > 0 ? rest : undefined };
}

function isMap(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
