import type { SpecFile } from '../../specs/read/read-spec-file.ts';
import type { ClientRequirement, ClientSuite } from '../client-suite.ts';

/** A file of one suite with what it says. */
export interface SuiteFile {
  readonly file: SpecFile;
  readonly suite: ClientSuite;
  readonly requirements: readonly ClientRequirement[];
}
