import type { Level, Source } from '../specs/point.ts';
import type { RequirementKind } from '../specs/requirement-kind.ts';
import type { SignatureScheme } from '../specs/signature-scheme.ts';
import type { WireFormat } from '../protocol/wire.ts';
import type { Speaks } from './adapter-protocol.ts';

/** An action of one product that plays the part of a call, and how it spells the words of cases. */
export interface ProductCall {
  readonly version: string;
  readonly action: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Words of cases by what they are called here, dotted where they are nested. */
  readonly words: Readonly<Record<string, string>>;
  /** How what the call makes is counted. */
  readonly census?: ClientCensus;
}

/** By the product. */
export type AbstractCall = Readonly<Record<string, ProductCall>>;

/** What an answer is made of. Of the bodies, the first that is there counts. */
export interface ScriptedAnswer {
  readonly status?: number;
  /** A null takes a header away that would be there. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** JSON in which keys with a dollar are words of the call. */
  readonly body?: unknown;
  /** The same as text, sent as it stands. */
  readonly text?: string;
  /** In Base64. */
  readonly bytes?: string;
  /** So many bytes of blanks more within the JSON of the body. */
  readonly padding?: number;
  /** A body of so many items. */
  readonly items?: number;
  /** An object with lists in lists, so deep. */
  readonly depth?: number;
  readonly encoding?: 'gzip';
  readonly framing?: 'length' | 'chunked' | 'close';
  readonly chunkBytes?: number;
  /** So many bytes more are announced than are sent; the connection is closed then. */
  readonly missing?: number;
  /** So many bytes at a time, with a pause between them. */
  readonly drip?: { readonly bytes: number; readonly everyMs: number };
  readonly waitMs?: number;
  /** No byte is answered; the connection is kept, closed or reset. */
  readonly silence?: 'hang' | 'close' | 'reset';
  /** The connection is closed so long after the answer, without a word about it. */
  readonly closesAfterMs?: number;
  /** The emulator answers, and something else of this entry happens to its answer. */
  readonly emulator?: true;
  /** The answer waits until so many requests are there, and they are answered in reverse order. */
  readonly gather?: number;
}

/** How the server of a case speaks TLS, and whether a client may trust it; `plain` is an endpoint with https where nobody does. */
export type TlsKind = 'trusted' | 'self-signed' | 'wrong-name' | 'expired' | 'old' | 'plain';

/** How what exists afterwards is counted. */
export interface ClientCensus {
  readonly action: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** The field of its answer that is the number. */
  readonly count: string;
}

/** One or more steps of a case. */
export interface ScriptedStep {
  readonly call: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly repeat?: number;
  readonly format?: WireFormat;
  readonly method?: 'GET' | 'POST';
  readonly credentials?: 'permanent' | 'temporary' | 'renewed';
  readonly retry?: 'off' | { readonly max: number };
  readonly readMs?: number;
  readonly connectMs?: number;
  /** Of the client, whatever the endpoint is. */
  readonly region?: string;
  /** The SDK shall give all pages together. */
  readonly all?: true;
  /** The SDK shall ask until a field, by its word, has a value. */
  readonly until?: Readonly<Record<string, string>>;
  /** So long is waited before the step. */
  readonly afterMs?: number;
}

/** The name of a check with what it is given; a key beside it is a mistake. */
export type ClientExpectation = Readonly<Record<string, unknown>>;

/** A condition on what the SDK speaks. */
export type Needs = Readonly<Partial<Record<keyof Speaks, string | boolean>>>;

export interface ClientCase {
  readonly name: string;
  readonly level?: Level;
  readonly needs?: Needs;
  /** The case is there once for each; without them the SDK does what it usually does. */
  readonly signatures?: readonly SignatureScheme[];
  readonly methods?: readonly ('GET' | 'POST')[];
  readonly steps: readonly ScriptedStep[];
  /** All steps are sent at once. */
  readonly together?: boolean;
  /** Steps are dealt out to so many processes. */
  readonly processes?: number;
  readonly environment?: Readonly<Record<string, string>>;
  readonly tls?: TlsKind;
  /** The endpoint neither takes connections nor refuses them. */
  readonly unreachable?: true;
  /** Another server, which answers so; `{elsewhere}` in an answer is its origin. */
  readonly elsewhere?: readonly ScriptedAnswer[];
  /** It is another host, unless it is another port of the same one, with TLS or without. */
  readonly elsewhereIs?: 'another-host' | 'in-clear' | 'secure';
  readonly answers: readonly ScriptedAnswer[];
  readonly expect: readonly ClientExpectation[];
}

/** A promise that a client keeps. */
export interface ClientRequirement {
  readonly id: string;
  readonly suite: string;
  readonly kind: RequirementKind;
  readonly level: Level;
  readonly statement: string;
  readonly sources: readonly Source[];
  readonly cases: readonly ClientCase[];
  readonly spec: { readonly file: string; readonly pointer: string };
}

export interface ClientSuite {
  readonly id: string;
  readonly description: string;
}

/** Everything that client mode asks. */
export interface ClientBook {
  readonly calls: Readonly<Record<string, AbstractCall>>;
  readonly documents: readonly { readonly id: string; readonly title: string; readonly edition: string }[];
  readonly suites: readonly ClientSuite[];
  /** By id. */
  readonly requirements: readonly ClientRequirement[];
}

/** One case in one form: what is run, reported and replayed. */
export interface PlannedClientCase {
  readonly id: string;
  readonly requirement: ClientRequirement;
  readonly level: Level;
  readonly subject: ClientCase;
  readonly signature: SignatureScheme | undefined;
  readonly method: 'GET' | 'POST' | undefined;
}
