import { writeCompiled } from './compiled-specs.ts';
import { loadSpecBook, serviceIds } from './load-spec-book.ts';
import { packageRoot } from '../package-root.ts';
import { readSpecFile, type SpecFile } from './read-spec-file.ts';
import { SpecError } from '../spec-error.ts';

/** Keeps what the spec files say beside the built code, so that a command that reads them need not parse and validate them. */
function compileSpecs(): void {
  const root = packageRoot();
  const files: SpecFile[] = [];
  for (const id of serviceIds()) {
    loadSpecBook(id, undefined, (path, schema) => {
      const file = readSpecFile(path, schema);
      files.push(file);
      return file;
    });
  }
  for (const { file, hash, value } of files) writeCompiled(root, file, { hash, value });
}

try {
  compileSpecs();
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
