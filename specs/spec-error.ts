/** A mistake in a spec file: what is wrong and where, ready to be shown to whoever wrote it. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
  readonly code = 'SPEC_INVALID';
  readonly file: string;
  readonly pointer: string;

  constructor(file: string, place: string, pointer: string, problem: string) {
    super(`${file}${place === '' ? '' : `:${place}`}: ${pointer === '' ? '' : `${pointer}: `}${problem}`);
    this.file = file;
    this.pointer = pointer;
  }
}
