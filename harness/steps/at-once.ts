/** One of several who start together. */
export interface Starter {
  /** Resolves once all others are ready too, or will never be. */
  readonly ready: () => Promise<void>;
}

/** Runs pieces of work that wait for each other before the step that matters, so that these steps happen at once. */
export async function atOnce<T>(work: readonly ((starter: Starter) => Promise<T>)[]): Promise<readonly T[]> {
  let missing = work.length;
  let start = (): void => undefined;
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });
  const arrive = (): void => {
    missing -= 1;
    if (missing === 0) start();
  };
  const pieces = work.map(async (piece) => {
    let arrived = false;
    const once = (): void => {
      if (!arrived) arrive();
      arrived = true;
    };
    const ready = async (): Promise<void> => {
      once();
      await started;
    };
    // A piece that ends without getting there must not hold up the others.
    return await piece({ ready }).finally(once);
  });
  const results = await Promise.allSettled(pieces);
  return results.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}
