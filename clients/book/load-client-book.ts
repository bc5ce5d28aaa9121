import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../specs/package-root.ts';
import { readSpecFile, type SpecFile } from '../../specs/read/read-spec-file.ts';
import type { AbstractCall, ClientBook, ClientCase, ClientRequirement, ClientSuite } from '../client-suite.ts';
import { checkClientBook } from './check-client-book.ts';
import type { SuiteFile } from './suite-file.ts';
import { readCase, type WrittenCase } from './read-case.ts';

/** A requirement as it is written. */
type Written = Omit<ClientRequirement, 'suite' | 'cases' | 'spec'> & { readonly cases: readonly WrittenCase[] };

const besides = new Set(['calls.yaml', 'documents.yaml']);

/**
 * Loads the suites of client mode.
 *
 * @throws SpecError naming file, line and column of the first mistake.
 */
export function loadClientBook(folder: string = join(packageRoot(), 'specs', 'client')): ClientBook {
  const callsFile = readSpecFile(join(folder, 'calls.yaml'), 'client-calls');
  const { calls } = callsFile.value as { readonly calls: Readonly<Record<string, AbstractCall>> };
  const { documents } = readSpecFile(join(folder, 'documents.yaml'), 'documents').value as Pick<
    ClientBook,
    'documents'
  >;
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && !besides.has(name))
    .toSorted()
    .map((name) => readSuite(readSpecFile(join(folder, name), 'client-suite')));
  checkClientBook(files, { calls, documents });
  return {
    calls,
    documents,
    suites: files.map(({ suite }) => suite),
    requirements: files.flatMap(({ requirements }) => requirements).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function readSuite(file: SpecFile): SuiteFile {
  const { suite, requirements } = file.value as {
    readonly suite: ClientSuite;
    readonly requirements: readonly Written[];
  };
  return {
    file,
    suite,
    requirements: requirements.map(({ cases, ...rest }, index) => ({
      ...rest,
      suite: suite.id,
      cases: cases.map((one): ClientCase => readCase(one)),
      spec: { file: file.file, pointer: `/requirements/${index}` },
    })),
  };
}
