import { startEmulator } from '../emulator/server.ts';
import { loadService } from './load-service.ts';
import { UsageError } from './options/usage-error.ts';

export interface ServeFlags {
  readonly service: string;
  /** Folder with services of the user's own. */
  readonly specs?: string;
  readonly port: number;
  readonly host: string;
  readonly edition?: string;
  readonly transitionMs: number;
  readonly delay: number;
  readonly server?: readonly string[];
  readonly fault?: readonly string[];
  readonly variant?: readonly string[];
}

/** So long a creation with a ClientToken is under way at least, so that others that were sent with it meet it. */
const creationMs = 10;

/** Serves the emulator until SIGINT or SIGTERM, then closes it. */
export async function serveCommand(flags: ServeFlags): Promise<number> {
  const book = loadService(flags);
  const ended = new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  const emulator = await startEmulator({
    book,
    ...(flags.edition === undefined ? {} : { edition: flags.edition }),
    ...(flags.server === undefined ? {} : { servers: flags.server }),
    transitionMs: flags.transitionMs,
    delayMs: flags.delay,
    creationMs,
    faults: flags.fault ?? [],
    variants: flags.variant ?? [],
    host: flags.host,
    port: flags.port,
  }).catch((error: unknown) => {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  });
  process.stdout.write(`listening on ${emulator.endpoint}\n`);
  for (const variant of flags.variant ?? []) process.stdout.write(`variant ${variant} is on\n`);
  for (const fault of flags.fault ?? []) process.stdout.write(`fault ${fault} is on\n`);
  await ended;
  await emulator.close();
  return 0;
}
