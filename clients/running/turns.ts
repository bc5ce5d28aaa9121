import { AdapterFailed, type AdapterBench } from './adapter-bench.ts';

/** Cases taken one after the other at each of some benches, until the run is over. */
export interface Turns {
  /** Takes from a queue that others may take from too, and closes the bench. */
  readonly take: <T>(queue: T[], bench: AdapterBench, each: (item: T) => Promise<void>) => Promise<void>;
  /** Why the run ended before its cases did. */
  readonly whyOver: () => string | undefined;
}

/** Turns until an adapter is of no use any more, or somebody interrupts them. */
export function openTurns(signal: AbortSignal | undefined): Turns {
  let failure: string | undefined;
  const isOver = (): boolean => failure !== undefined || signal?.aborted === true;
  return {
    take: async (queue, bench, each) => {
      try {
        while (!isOver()) {
          const item = queue.shift();
          if (item === undefined) break;
          await each(item);
        }
      } catch (error) {
        if (!(error instanceof AdapterFailed)) throw error;
        failure ??= error.message;
      } finally {
        await bench.close();
      }
    },
    whyOver: () => failure ?? (signal?.aborted === true ? 'it was interrupted' : undefined),
  };
}
