import type { SpecBook } from '../../specs/spec-book.ts';
import type { Account } from './account.ts';
import type { Disputes } from './edition.ts';
import type { EmulatedService, WriteIdentifier } from './emulated-service.ts';
import { rehearse, trialOf } from './dry-run.ts';
import type { World } from './world.ts';

export interface WorldOptions {
  readonly book: SpecBook;
  readonly edition?: string | undefined;
  readonly disputes?: Disputes | undefined;
  readonly identifier?: WriteIdentifier | undefined;
  readonly transitionMs: number;
  readonly creationMs?: number;
  readonly now: () => number;
  readonly fresh: () => string;
  readonly accounts: readonly Account[];
  readonly servers?: readonly string[] | undefined;
}

/** A world in which nothing was made yet. */
export function createWorld<State>(service: EmulatedService<State>, options: WorldOptions): World<State> {
  const { book, edition, disputes, transitionMs, creationMs = 0, now, fresh, accounts, servers } = options;
  const write = options.identifier ?? service.identify;
  const handlers = new Map(Object.entries(service.handlers));
  const world: World<State> = {
    book,
    edition,
    disputes,
    transitionMs,
    creationMs,
    now,
    fresh,
    accounts,
    identify: (kind, accessKeyId) => write(kind, fresh(), accessKeyId),
    tokens: new Map(),
    tokenErrors: service.tokenErrors,
    answers: service.answers,
    nonces: new Map(),
    state: service.createState({ servers: servers && new Set(servers) }),
    offers: (action) => handlers.has(action),
    carryOut: (call) => {
      const handler = handlers.get(call.spec.name);
      const trial = trialOf(call, book, edition);
      if (handler && trial) rehearse(handler, call, world, trial);
      return handler?.(call, world) ?? {};
    },
  };
  return world;
}
