import { startEmulator, startEmulators, type ResettableEmulator } from '../../emulator/server.ts';
import type { ServedRequest } from '../../emulator/telling/served-request.ts';
import { withoutLaterMisprints } from '../../specs/read/without-later-misprints.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { loadBook } from '../options/load-book.ts';
import { UsageError } from '../options/usage-error.ts';
import { checkServeOptions, type ServeOptions } from './serve-options.ts';

/** So long a creation with a ClientToken is under way at least, so that others that were sent with it meet it. */
const creationMs = 10;

/**
 * Serves an emulator as options say, and tells of each request that is answered.
 *
 * @throws UsageError for what cannot be, and SpecError for a mistake in specs of the user's own.
 */
export async function openServed(
  options: ServeOptions,
  tell?: (request: ServedRequest) => void,
): Promise<ResettableEmulator> {
  checkServeOptions(options);
  const { edition } = options;
  const [book, ...more] = booksOf(options);
  if (!book) throw new UsageError('no service is named');
  if (more.length > 0 && edition !== undefined) {
    throw new UsageError('an edition is that of the documents of one service, and more than one is to be served');
  }
  const common = {
    transitionMs: options.transitionMs ?? 20,
    delayMs: options.delay ?? 0,
    creationMs,
    faults: options.faults ?? [],
    variants: options.variants ?? [],
    trouble: { throttle: options.throttle, busy: options.busy, fail: options.fail, seed: options.seed },
    ...(tell ? { tell } : {}),
    ...given(options),
  };
  try {
    if (more.length > 0) return await startEmulators([book, ...more], common);
    return await startEmulator({ ...common, book, ...(edition === undefined ? {} : { edition }) });
  } catch (error) {
    // What is no word of ours about an option is a defect of ours.
    if (error instanceof TypeError || error instanceof ReferenceError) throw error;
    throw new UsageError(problemWith(error, options), { cause: error });
  }
}

function problemWith(error: unknown, { host = '127.0.0.1', port = 0 }: ServeOptions): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `port: ${port} of ${host} is taken`;
  return code === 'EACCES' ? `port: ${port} of ${host} may not be listened on` : message;
}

function booksOf(options: ServeOptions): readonly SpecBook[] {
  const { book, service = 'clb', edition, specs } = options;
  if (book && (options.service !== undefined || options.specs !== undefined)) {
    throw new UsageError('book: a service or a folder of specs is named beside it');
  }
  if (book) return [edition === undefined ? book : withoutLaterMisprints(book, edition)];
  return [...new Set([service].flat())].map((id) => loadBook({ service: id, edition, specs }));
}

type Given = 'host' | 'port' | 'servers' | 'accounts' | 'clock' | 'regionOptional';

/** What is passed on as it is, as far as it is given. */
function given(options: ServeOptions): Partial<Pick<ServeOptions, Given>> {
  const names: readonly Given[] = ['host', 'port', 'servers', 'accounts', 'clock', 'regionOptional'];
  return Object.fromEntries(names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])));
}
