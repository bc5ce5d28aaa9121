import { UsageError } from './options/usage-error.ts';
import { openLog } from './serving/open-log.ts';
import { requestLine } from './serving/request-line.ts';
import type { LogFormat } from './serving/serve-bounds.ts';
import { openServed } from './serving/open-served.ts';
import type { ServeOptions } from './serving/serve-options.ts';
import { untilEnded } from './serving/until-ended.ts';

export interface ServeFlags extends Omit<ServeOptions, 'book' | 'servers' | 'faults' | 'variants' | 'onRequest'> {
  readonly server?: readonly string[];
  readonly fault?: readonly string[];
  readonly variant?: readonly string[];
  readonly quiet?: boolean;
  readonly log: LogFormat;
}

/** Serves the emulator until it is told to end, or whoever started it has ended, then closes it. */
export async function serveCommand(flags: ServeFlags): Promise<number> {
  const ended = untilEnded();
  const { quiet, log: format, server, fault: faults = [], variant: variants = [], ...options } = flags;
  const log = openLog();
  const emulator = await openServed(
    { ...options, faults, variants, ...(server === undefined ? {} : { servers: server }) },
    quiet ? undefined : (request) => log.write(requestLine(request, format)),
  ).catch(asFlag);
  process.stdout.write(`listening on ${emulator.endpoint}\n`);
  for (const variant of variants) process.stdout.write(`variant ${variant} is on\n`);
  for (const fault of faults) process.stdout.write(`fault ${fault} is on\n`);
  await ended;
  await emulator.close();
  log.close();
  return 0;
}

/** What is wrong with an option, under the name that it has on the command line. */
function asFlag(error: unknown): never {
  if (error instanceof UsageError) throw new UsageError(error.message.replace(/^(?:fail|port)(?=: )/, '--$&'));
  throw error;
}
