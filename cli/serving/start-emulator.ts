import type { ServedRequest } from '../../emulator/telling/served-request.ts';
import type { Snapshot } from '../../emulator/telling/snapshot.ts';
import { openServed } from './open-served.ts';
import type { ServeOptions } from './serve-options.ts';

/** An emulator that is served. */
export interface ServedEmulator {
  /** Such as `http://127.0.0.1:8080`. */
  readonly endpoint: string;
  readonly port: number;
  /** Forgets all that was made and asked; calls that are to fail, variants and faults begin anew. */
  readonly reset: () => void;
  /** What was asked since the start or the last `reset()`, in the order in which it was carried out. */
  readonly requests: () => readonly ServedRequest[];
  /** What there is, by service: plain data to look at. What of it is promised, the API itself shows. */
  readonly state: () => Readonly<Record<string, Snapshot>>;
  /** Stops listening and drops every connection. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the emulator in this process.
 *
 * @throws UsageError for what cannot be: an unknown service, edition, fault, variant or action, a code that no document lists for
 *   it, a number out of bounds, a port that is taken. SpecError for a mistake in specs of your own.
 */
export async function startEmulator(options: ServeOptions = {}): Promise<ServedEmulator> {
  const asked: ServedRequest[] = [];
  const emulator = await openServed(options, (request) => {
    asked.push(request);
    if (options.onRequest) queueMicrotask(() => options.onRequest?.(request));
  });
  return {
    endpoint: emulator.endpoint,
    port: Number(new URL(emulator.endpoint).port),
    reset: () => {
      asked.length = 0;
      emulator.reset();
    },
    requests: () => [...asked],
    state: emulator.state,
    close: async () => emulator.close(),
  };
}
