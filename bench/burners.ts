import { Worker } from 'node:worker_threads';

/** Starts threads that do nothing but keep a processor busy, until the answer is called. */
export function startBurners(count: number): () => Promise<void> {
  const burners = Array.from({ length: count }, () => new Worker('for (;;) Math.random();', { eval: true }));
  return async () => {
    await Promise.all(burners.map((burner) => burner.terminate()));
  };
}
