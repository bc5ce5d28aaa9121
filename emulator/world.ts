import type { SpecBook } from '../specs/spec-book.ts';
import type { CaCertificate } from './resources/ca-certificate.ts';
import type { Certificate } from './resources/certificate.ts';
import type { LoadBalancer } from './resources/load-balancer.ts';
import type { Disputes } from './edition.ts';
import { usualIdentifier, type Identified, type WriteIdentifier } from './identifiers.ts';

/** A key pair that may sign requests; resources belong to the account that made them. */
export interface Account {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  /** The token that must come with a temporary key. */
  readonly securityToken?: string;
}

/** A remembered creation: the same token must give the same result. */
export interface TokenUse {
  readonly fingerprint: string;
  readonly result: Readonly<Record<string, unknown>>;
  /** When the creation is done, in milliseconds since the epoch. */
  readonly doneAt: number;
}

/** Everything that the emulator knows. Only handlers and behaviour faults change it. */
export interface World {
  readonly book: SpecBook;
  readonly edition: string | undefined;
  /** Who has the word where editions disagree; the newest by default. */
  readonly disputes: Disputes | undefined;
  readonly transitionMs: number;
  /** For so many milliseconds a creation with a ClientToken is under way. */
  readonly creationMs: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** 32 random hexadecimal digits. */
  readonly fresh: () => string;
  /** A fresh identifier for something that an account makes. */
  readonly identify: (kind: Identified, accessKeyId: string) => string;
  readonly accounts: readonly Account[];
  /** Identifiers of the servers of another product that exist; without it, any does. */
  readonly servers: ReadonlySet<string> | undefined;
  readonly loadBalancers: Map<string, LoadBalancer>;
  readonly certificates: Map<string, Certificate>;
  readonly caCertificates: Map<string, CaCertificate>;
  readonly tokens: Map<string, TokenUse>;
  /** When each nonce was used, by account and nonce, oldest first. */
  readonly nonces: Map<string, number>;
}

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

/** An empty world. */
export function createWorld(options: WorldOptions): World {
  const write = options.identifier ?? usualIdentifier;
  return {
    ...options,
    creationMs: options.creationMs ?? 0,
    edition: options.edition,
    disputes: options.disputes,
    identify: (kind, accessKeyId) => write(kind, options.fresh(), accessKeyId),
    servers: options.servers && new Set(options.servers),
    loadBalancers: new Map(),
    certificates: new Map(),
    caCertificates: new Map(),
    tokens: new Map(),
    nonces: new Map(),
  };
}

/** Whether the edition in force is at least the given one; without an edition the newest is in force. */
export function isSince(world: World, edition: string): boolean {
  if (world.edition === undefined) return true;
  const { editions } = world.book.service;
  return editions.indexOf(world.edition) >= editions.indexOf(edition);
}
