import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkSpecBook } from './check-spec-book.ts';
import type { Limits } from '../limits.ts';
import { readLimits } from './read-limits.ts';
import type { Service } from '../service.ts';
import type { Document, SpecBook } from '../spec-book.ts';
import type { TopicRule } from '../topic.ts';
import { packageRoot } from '../package-root.ts';
import { readAction } from './read-action.ts';
import { readEncoding } from './read-encoding.ts';
import { readLifecycle } from './read-lifecycle.ts';
import { readRepetition } from './read-repetition.ts';
import { readSpecFile, type SpecFile } from './read-spec-file.ts';

type Raw = Record<string, unknown>;

/** The services that have a folder under `specs/`. */
export function serviceIds(folder: string = join(packageRoot(), 'specs')): readonly string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'service.yaml')))
    .toSorted();
}

/**
 * Loads every spec file of a service.
 *
 * @param folder The folder that holds one folder per service; the package's own by default.
 * @throws SpecError naming the file and place of the first mistake.
 */
export function loadSpecBook(id: string, folder: string = join(packageRoot(), 'specs')): SpecBook {
  const root = join(folder, id);
  const service = readService(readSpecFile(join(root, 'service.yaml'), 'service'));
  const documents = (readSpecFile(join(root, 'documents.yaml'), 'documents').value as { documents: Document[] })
    .documents;
  const actions = yamlFiles(join(root, 'actions')).map((path) =>
    readAction(readSpecFile(path, 'action'), id, service.editions),
  );
  const repetition = join(root, 'repetition.yaml');
  const encoding = join(root, 'encoding.yaml');
  const book: SpecBook = {
    service,
    documents: documents.map((document) => ({ ...document, errata: document.errata ?? [] })),
    actions,
    lifecycles: yamlFiles(join(root, 'lifecycles')).map((path) => readLifecycle(readSpecFile(path, 'lifecycle'))),
    topics: [
      ...['gateway.yaml', 'rules.yaml']
        .map((name) => join(root, name))
        .filter((path) => existsSync(path))
        .flatMap((path) => readTopics(readSpecFile(path, 'topics'))),
      ...(existsSync(encoding) ? readEncoding(readSpecFile(encoding, 'encoding')) : []),
      ...(existsSync(repetition) ? readRepetition(readSpecFile(repetition, 'repetition'), actions) : []),
    ],
  };
  checkSpecBook(book);
  return book;
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
    usedNonceErrors: [],
    unknownActionErrors: [],
    commonErrors: [],
    volatile: [],
    ...raw,
    id: raw['service'] as string,
    resources,
    file: file.file,
  } as unknown as Service;
}

function readTopics(file: SpecFile): readonly TopicRule[] {
  return (file.value as { topics: Raw[] }).topics.map((topic, index) => {
    const pointer = `/topics/${index}`;
    const { limits, ...rest } = topic as unknown as TopicRule & { limits?: Readonly<Record<string, Limits>> };
    const point = limits ? { limits: readLimits(limits, rest, file, `${pointer}/limits`) } : {};
    return { ...rest, errors: rest.errors ?? [], actions: rest.actions ?? [], ...point, file: file.file, pointer };
  });
}
