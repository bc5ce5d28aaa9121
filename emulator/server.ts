import type { SpecBook } from '../specs/spec-book.ts';
import type { EmulatorOptions } from './core/emulator-options.ts';
import type { Emulation, OpenEmulator } from './emulate.ts';
import { emulatedServices, emulationOf } from './services.ts';
import { shareOut } from './share-out.ts';
import type { Snapshot } from './telling/snapshot.ts';
import { failingAction } from './trouble/failures.ts';
import { jointGateway } from './wire/joint-gateway.ts';
import { listen, type Emulator } from './wire/listen.ts';

export type { EmulatorOptions } from './core/emulator-options.ts';
export type { Emulator } from './wire/listen.ts';

/** A running emulator that can be looked into and begun anew. */
export interface ResettableEmulator extends Emulator {
  /** Forgets all that was made, and how far faults, variants and trouble had come. */
  readonly reset: () => void;
  /** What there is, by service. */
  readonly state: () => Readonly<Record<string, Snapshot>>;
}

/**
 * Starts an emulator of the service that the book describes on a port of its own, with nothing in it.
 *
 * @throws Error when the service cannot be emulated, a fault, a variant or the edition is unknown, trouble is asked for that no
 *   document names, or the port is taken.
 */
export async function startEmulator(options: EmulatorOptions): Promise<ResettableEmulator> {
  const emulation = needEmulation(options.book);
  return await serve([options.book], () => [emulation.open(options)], options);
}

/**
 * Starts an emulator of several services on one port. Each has the faults, variants and failing actions that it knows.
 *
 * @throws Error when a service cannot be emulated, a fault or a variant is that of none, or the port is taken.
 */
export async function startEmulators(
  books: readonly SpecBook[],
  options: Omit<EmulatorOptions, 'book' | 'edition'>,
): Promise<ResettableEmulator> {
  const { faults, variants = [], trouble = {} } = options;
  const served = books.map((book) => ({ book, emulation: needEmulation(book) }));
  const ownFaults = shareOut(
    faults,
    served.map(({ book, emulation }) => idsIn(faults.length === 0 ? [] : emulation.faults(book))),
  );
  const ownVariants = shareOut(
    variants,
    served.map(({ book, emulation }) => idsIn(emulation.variants(book))),
  );
  const ownFail = shareOut(
    trouble.fail ?? [],
    books.map(({ actions }) => new Set(actions.map(({ name }) => name))),
    failingAction,
  );
  const open = (): readonly OpenEmulator[] =>
    served.map(({ book, emulation }, index) =>
      emulation.open({
        ...options,
        faults: ownFaults[index] ?? [],
        variants: ownVariants[index] ?? [],
        trouble: { ...trouble, fail: ownFail[index] ?? [] },
        book,
      }),
    );
  return await serve(books, open, options);
}

/** Serves what is opened for each book, and again whenever it is to begin anew. */
async function serve(
  books: readonly SpecBook[],
  open: () => readonly OpenEmulator[],
  { delayMs = 0, host = '127.0.0.1', port = 0 }: Omit<EmulatorOptions, 'book'>,
): Promise<ResettableEmulator> {
  let opened = open();
  const joined = (): ReturnType<typeof jointGateway> => {
    const [first, ...others] = opened.flatMap(({ gateway }, index) => {
      const book = books[index];
      return book ? [{ service: book.service, gateway }] : [];
    });
    if (!first) throw new Error('no service is named');
    return jointGateway(first, ...others);
  };
  let gateway = joined();
  const listening = await listen((request, delivery) => gateway(request, delivery), { host, port, delayMs });
  return {
    endpoint: listening.endpoint,
    close: async () => listening.close(),
    reset: () => {
      opened = open();
      gateway = joined();
    },
    state: () => Object.fromEntries(books.map(({ service }, index) => [service.id, opened[index]?.snapshot() ?? {}])),
  };
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
