import { startEmulator, startEmulators, type Emulator, type EmulatorOptions } from '../emulator/server.ts';
import { loadService } from './load-service.ts';
import { UsageError } from './options/usage-error.ts';

export interface ServeFlags {
  /** Usually one; several share the port. */
  readonly service: readonly string[];
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
  const ended = new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  const emulator = await start(flags);
  process.stdout.write(`listening on ${emulator.endpoint}\n`);
  for (const variant of flags.variant ?? []) process.stdout.write(`variant ${variant} is on\n`);
  for (const fault of flags.fault ?? []) process.stdout.write(`fault ${fault} is on\n`);
  await ended;
  await emulator.close();
  return 0;
}

async function start(flags: ServeFlags): Promise<Emulator> {
  const { edition, specs } = flags;
  const services = [...new Set(flags.service)];
  if (services.length > 1 && edition !== undefined) {
    throw new UsageError('an edition is that of the documents of one service, and more than one is to be served');
  }
  const [book, ...more] = services.map((service) => loadService({ service, edition, specs }));
  if (!book) throw new UsageError('no service is named');
  const options = optionsOf(flags);
  try {
    if (more.length > 0) return await startEmulators([book, ...more], options);
    return await startEmulator({ ...options, book, ...(edition === undefined ? {} : { edition }) });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function optionsOf(flags: ServeFlags): Omit<EmulatorOptions, 'book'> {
  return {
    ...(flags.server === undefined ? {} : { servers: flags.server }),
    transitionMs: flags.transitionMs,
    delayMs: flags.delay,
    creationMs,
    faults: flags.fault ?? [],
    variants: flags.variant ?? [],
    host: flags.host,
    port: flags.port,
  };
}
