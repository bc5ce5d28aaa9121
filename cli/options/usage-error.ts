/** A mistake in how the tool was called or configured; shown as one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The tool refuses to do something that may harm a real account; exit code 4. */
export class UnsafeError extends Error {
  override readonly name = 'UnsafeError';
}
