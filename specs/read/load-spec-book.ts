import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkSources } from '../check/check-sources.ts';
import { checkSpecBook } from '../check/check-spec-book.ts';
import { readTopics } from './read-topics.ts';
import type { Service } from '../service.ts';
import type { Document, SpecBook } from '../spec-book.ts';
import { packageRoot } from '../package-root.ts';
import { readAction } from './read-action.ts';
import { readEncoding } from './read-encoding.ts';
import { readJobs } from './read-jobs.ts';
import { readLifecycle } from './read-lifecycle.ts';
import { readPagination } from './read-pagination.ts';
import { readProfiles } from './read-profiles.ts';
import { readRepetition } from './read-repetition.ts';
import { readSpecFile, type SchemaName, type SpecFile } from './read-spec-file.ts';
import { sharedFacets } from './shared-facets.ts';
import { topicSubjects } from '../topic-subject.ts';

type Raw = Record<string, unknown>;
type Read = (path: string, schema: SchemaName) => SpecFile;

/** The services that have a folder under `specs/`. */
export function serviceIds(folder: string = ownFolder()): readonly string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'service.yaml')))
    .toSorted();
}

const own = new Map<string, SpecBook>();

/**
 * Loads every spec file of a service. The package's own, which do not change while a program runs, are loaded once.
 *
 * @param folder The folder that holds one folder per service; the package's own by default.
 * @param readFile How a file is read and validated.
 * @throws SpecError naming the file and place of the first mistake.
 */
export function loadSpecBook(id: string, folder?: string, readFile?: Read): SpecBook {
  if (folder !== undefined || readFile) return readBook(id, folder ?? ownFolder(), readFile ?? readSpecFile);
  const book = own.get(id) ?? readBook(id, ownFolder(), readSpecFile);
  own.set(id, book);
  return book;
}

function ownFolder(): string {
  return join(packageRoot(), 'specs');
}

function readBook(id: string, folder: string, readFile: Read): SpecBook {
  const root = join(folder, id);
  const written = readFile(join(root, 'service.yaml'), 'service');
  const service = readService(written);
  const { editions } = service;
  const listed = readFile(join(root, 'documents.yaml'), 'documents');
  const documents = (listed.value as { documents: Document[] }).documents;
  const known = { documents: new Map(documents.map((document) => [document.id, document.edition])), editions };
  const read: Read = (path, schema) => {
    const file = readFile(path, schema);
    checkSources(file, known);
    return file;
  };
  for (const file of [written, listed]) checkSources(file, known);
  const actions = readActions(root, read).map((file) => readAction(file, id, editions));
  const subjects = topicSubjects(actions);
  const gateway = join(root, 'gateway.yaml');
  const repetition = join(root, 'repetition.yaml');
  const encoding = join(root, 'encoding.yaml');
  const pagination = join(root, 'pagination.yaml');
  const jobs = join(root, 'jobs.yaml');
  const profiles = join(root, 'profiles.yaml');
  const described = existsSync(jobs) ? readJobs(read(jobs, 'jobs'), actions) : undefined;
  const topics = [
    ...(existsSync(gateway) ? readTopics(read(gateway, 'topics'), subjects) : []),
    ...yamlFiles(join(root, 'rules')).flatMap((path) =>
      readTopics(read(path, 'topics'), subjects, basename(path, '.yaml')),
    ),
    ...(existsSync(encoding) ? readEncoding(read(encoding, 'encoding')) : []),
    ...(existsSync(pagination) ? readPagination(read(pagination, 'pagination'), actions) : []),
    ...(described?.topics ?? []),
    ...(existsSync(repetition) ? readRepetition(read(repetition, 'repetition'), actions) : []),
  ];
  const book: SpecBook = {
    service,
    documents: documents.map((document) => ({ ...document, errata: document.errata ?? [] })),
    actions,
    lifecycles: yamlFiles(join(root, 'lifecycles')).map((path) => readLifecycle(read(path, 'lifecycle'))),
    topics,
    profiles: [],
    ...(described ? { jobs: described.jobs } : {}),
  };
  // A name that nothing defines is told where it stands, before it is missed among the profiles.
  checkSpecBook(book);
  if (!existsSync(profiles)) return book;
  const promised = actions.filter(({ forRemoval }) => forRemoval !== true);
  return { ...book, profiles: readProfiles(read(profiles, 'profiles'), promised, topics) };
}

/** The files of the actions, with what their parameters share. */
function readActions(root: string, read: Read): readonly SpecFile[] {
  const path = join(root, 'parameters.yaml');
  const shared = sharedFacets(existsSync(path) ? read(path, 'parameters') : undefined);
  const files = yamlFiles(join(root, 'actions')).map((file) => shared.complete(read(file, 'action')));
  const unused = shared.unused();
  if (unused) throw unused;
  return files;
}

function yamlFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => join(folder, name));
}

function readService(file: SpecFile): Service {
  const raw = file.value as Raw;
  const resources = (raw['resources'] as Raw[]).map((resource) => ({ variants: [], ...resource }));
  return {
    gatewayErrors: {},
    parameterErrors: [],
    busyErrors: [],
    throttlingErrors: [],
    usedNonceErrors: [],
    credentialErrors: [],
    unknownActionErrors: [],
    commonErrors: [],
    volatile: [],
    fixtures: {},
    topics: [],
    vendorActions: [],
    commonHeaders: [],
    ...raw,
    id: raw['service'] as string,
    resources,
    file: file.file,
  } as unknown as Service;
}
