import { randomFillSync } from 'node:crypto';
import type { SpecBook } from '../specs/spec-book.ts';
import type { Account } from './core/account.ts';
import { createWorld, type WorldOptions } from './core/create-world.ts';
import type { EmulatedService } from './core/emulated-service.ts';
import type { EmulatorOptions } from './core/emulator-options.ts';
import type { Fault } from './core/fault.ts';
import { findFaults } from './find-faults.ts';
import { findVariants } from './find-variants.ts';
import type { Variant } from './core/variant.ts';
import { allFaults, derivedFaults, faultsByHand } from './faults/all-faults.ts';
import { withOptionalRegion } from './with-optional-region.ts';
import { createGateway, type Gateway } from './wire/gateway.ts';
import { snapshotOf, type Snapshot } from './telling/snapshot.ts';
import { troubleSeams } from './trouble/trouble-seams.ts';

/** An emulator that nobody listens to yet. */
export interface OpenEmulator {
  readonly gateway: Gateway;
  /** What there is, as plain data. */
  readonly snapshot: () => Snapshot;
}

/** A service that can be served, whatever it keeps. */
export interface Emulation {
  readonly id: string;
  /**
   * An emulator of the service with nothing in it.
   *
   * @throws Error when a fault, a variant or the edition is unknown, or trouble is asked for that no document names.
   */
  readonly open: (options: EmulatorOptions) => OpenEmulator;
  /** Every fault that it can have, sorted by id. Some keep state, so each emulator asks for its own. */
  readonly faults: (book: SpecBook) => readonly Fault<never>[];
  /** Every legal variant of it, sorted by id. */
  readonly variants: (book: SpecBook) => readonly Variant<never>[];
}

const defaultAccounts: readonly Account[] = [
  { accessKeyId: 'testid', accessKeySecret: 'testsecret' },
  { accessKeyId: 'otherid', accessKeySecret: 'othersecret' },
  { accessKeyId: 'STS.testid', accessKeySecret: 'stssecret', securityToken: 'ststoken' },
];

/** Makes an emulator out of what is given for one service. */
export function emulate<State>(service: EmulatedService<State>): Emulation {
  const variants = (book: SpecBook): readonly Variant<State>[] =>
    service.variants(book).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    id: service.id,
    faults: (book) => allFaults(service, book),
    variants,
    open: (options) => openOne(service, variants, options),
  };
}

function openOne<State>(
  service: EmulatedService<State>,
  variantsOf: (book: SpecBook) => readonly Variant<State>[],
  options: EmulatorOptions,
): OpenEmulator {
  const { edition, transitionMs, faults, servers, trouble = {} } = options;
  const book = options.regionOptional === true ? withOptionalRegion(options.book) : options.book;
  const { editions } = book.service;
  if (edition !== undefined && !editions.includes(edition)) {
    throw new Error(`unknown edition "${edition}" (known: ${editions.join(', ')})`);
  }
  const accounts = options.accounts ?? defaultAccounts;
  const now = options.clock ?? Date.now;
  const { variants: wanted = [] } = options;
  const variants = wanted.length === 0 ? [] : findVariants(variantsOf(book), wanted, edition);
  const { delayMs = 0 } = options;
  const times = { transitionMs, creationMs: delayMs + (options.creationMs ?? 0), now };
  const plain = { book, edition, ...times, fresh: freshHex, accounts, servers };
  const world = createWorld(service, { ...plain, ...habitsOf(variants) });
  const seams = variants.flatMap(({ seams: own }) => own?.() ?? []);
  const troubled = troubleSeams(trouble, book, { editions, edition }, now);
  const broken = faultsNamed(service, book, faults);
  const gateway = createGateway(world, [...seams, ...troubled, ...broken], options.tell);
  return { gateway, snapshot: () => snapshotOf(world.state, now()) };
}

/** The faults of the given ids. Those written by hand are made only if one of them is asked for. */
function faultsNamed<State>(
  service: EmulatedService<State>,
  book: SpecBook,
  ids: readonly string[],
): readonly Fault<State>[] {
  if (ids.length === 0) return [];
  const derived = derivedFaults(service, book);
  const found = ids.flatMap((id) => derived.get(id) ?? []);
  if (found.length === ids.length) return found;
  const byHand = new Map(faultsByHand(service, book).map((fault) => [fault.id, fault]));
  const all = ids.flatMap((id) => derived.get(id) ?? byHand.get(id) ?? []);
  return all.length === ids.length ? all : findFaults(allFaults(service, book), ids);
}

function habitsOf<State>(
  variants: readonly Variant<State>[],
): Partial<Pick<WorldOptions, 'identifier' | 'disputes' | 'transitionMs'>> {
  return Object.assign(
    {},
    ...variants.map(({ identifier, disputes, transitionMs }) => ({
      ...(identifier ? { identifier } : {}),
      ...(disputes ? { disputes } : {}),
      ...(transitionMs === undefined ? {} : { transitionMs }),
    })),
  ) as Partial<WorldOptions>;
}

const randomness = Buffer.alloc(4096);
let drawn = randomness.length;

/** Sixteen random bytes; many are drawn at once, since each draw costs more than what it gives. */
function freshHex(): string {
  if (drawn === randomness.length) {
    randomFillSync(randomness);
    drawn = 0;
  }
  drawn += 16;
  return randomness.toString('hex', drawn - 16, drawn);
}
