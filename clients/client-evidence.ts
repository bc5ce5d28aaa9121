import type { WireRequest } from '../protocol/wire.ts';
import type { Hello, AdapterStep } from './adapter-protocol.ts';
import type { StepOutcome } from './adapter-outcome.ts';

/** A request as it came, byte for byte. Times are milliseconds since the case began. */
export interface RecordedRequest {
  readonly connection: number;
  readonly tls: boolean;
  readonly method: string;
  readonly target: string;
  readonly protocol: string;
  /** As written, in order, repeated ones too; one character is one byte. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  /** The whole of it, head and framing included; one character is one byte. */
  readonly raw: string;
  readonly startMs: number;
  readonly endMs: number;
  /** Why it is no request of HTTP/1.1. */
  readonly malformed?: string;
}

/** What was sent back. */
export interface RecordedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What was done instead of an answer, or to it. */
  readonly problem?: string;
}

export interface RecordedExchange {
  readonly request: RecordedRequest;
  readonly answer: RecordedAnswer | undefined;
}

/** A step with what came of it. */
export interface TakenStep {
  readonly step: AdapterStep;
  readonly outcome: StepOutcome;
  readonly startMs: number;
  readonly endMs: number;
}

/** All that one case shows; checks judge nothing else. */
export interface ClientEvidence {
  readonly hello: Hello;
  readonly steps: readonly TakenStep[];
  readonly exchanges: readonly RecordedExchange[];
  /** Connections, also those on which no request came. */
  readonly connections: number;
  /** The endpoint was to take no connection, and whether this machine could make it so. */
  readonly unreachable?: 'silent' | 'not-silent';
  /** What came to the other server of the case. */
  readonly elsewhere: readonly RecordedExchange[];
  /** What came on connections on which no request could be read. */
  readonly strays: readonly string[];
  /** How the call of the case spells the words of its expectations. */
  readonly words: Readonly<Record<string, string>>;
  /** When the case began, in milliseconds since 1970. */
  readonly beganAt: number;
  /** What exists afterwards, by the emulator, where it answered. */
  readonly created?: number;
}

/** One broken expectation, in words that stand alone. */
export interface ClientFinding {
  readonly expected: string;
  readonly actual: string;
  readonly at?: string;
}

/** What a check says. */
export type ClientJudgement =
  | { readonly type: 'kept' }
  | { readonly type: 'broken'; readonly findings: readonly ClientFinding[] }
  | { readonly type: 'not-applicable' | 'inconclusive'; readonly why: string };

/** The request with decoded head, as the rest of the project reads it. */
export function wireOf({ method, target, headers, body }: RecordedRequest): WireRequest {
  const merged = new Map<string, string>();
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    const known = merged.get(key);
    merged.set(key, known === undefined ? value : `${known}, ${value}`);
  }
  return { method, target, headers: Object.fromEntries(merged), body: Buffer.from(body).toString('utf8') };
}
