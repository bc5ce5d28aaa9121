import type { SpecBook } from '../specs/spec-book.ts';
import type { EmulatorOptions } from './core/emulator-options.ts';
import type { Emulation } from './emulate.ts';
import { emulatedServices, emulationOf } from './services.ts';
import { shareOut } from './share-out.ts';
import { jointGateway, type NamedGateway } from './wire/joint-gateway.ts';
import { listen, type Emulator } from './wire/listen.ts';

export type { EmulatorOptions } from './core/emulator-options.ts';
export type { Emulator } from './wire/listen.ts';

/**
 * Starts an emulator of the service that the book describes on a port of its own, with nothing in it.
 *
 * @throws Error when the service cannot be emulated, a fault, a variant or the edition is unknown, or the port is taken.
 */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  return needEmulation(options.book).start(options);
}

/**
 * Starts an emulator of several services on one port. Each has the faults and variants that it knows.
 *
 * @throws Error when a service cannot be emulated, a fault or a variant is that of none, or the port is taken.
 */
export async function startEmulators(
  books: readonly SpecBook[],
  options: Omit<EmulatorOptions, 'book' | 'edition'>,
): Promise<Emulator> {
  const { delayMs = 0, host = '127.0.0.1', port = 0, faults, variants = [] } = options;
  const served = books.map((book) => ({ book, emulation: needEmulation(book) }));
  const ownFaults = shareOut(
    faults,
    served.map(({ book, emulation }) => idsIn(faults.length === 0 ? [] : emulation.faults(book))),
  );
  const ownVariants = shareOut(
    variants,
    served.map(({ book, emulation }) => idsIn(emulation.variants(book))),
  );
  const [first, ...others] = served.map(({ book, emulation }, index): NamedGateway => {
    const own = { faults: ownFaults[index] ?? [], variants: ownVariants[index] ?? [] };
    return { service: book.service, gateway: emulation.open({ ...options, ...own, book }) };
  });
  if (!first) throw new Error('no service is named');
  return listen(jointGateway(first, ...others), { host, port, delayMs });
}

function idsIn(all: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(all.map(({ id }) => id));
}

function needEmulation(book: SpecBook): Emulation {
  const emulation = emulationOf(book);
  if (emulation) return emulation;
  throw new Error(withoutEmulator(book.service.id));
}

function withoutEmulator(service: string): string {
  const known = emulatedServices().join(', ');
  return `there is no emulator of the service "${service}", for specs do not say how to serve it (there is one of ${known}); a run needs the endpoint of a target`;
}
