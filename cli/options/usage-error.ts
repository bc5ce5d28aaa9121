/** A mistake in how the tool was called or configured; shown as one line, exit code 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/** Nothing of a service is what was asked for; another one may have it. */
export class NothingSelected extends UsageError {
  override readonly name = 'NothingSelected';
}

/** The tool refuses to do something that may harm a real account; exit code 4. */
export class UnsafeError extends Error {
  override readonly name = 'UnsafeError';
}
