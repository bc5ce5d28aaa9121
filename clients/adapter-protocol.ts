import type { SignatureScheme } from '../specs/signature-scheme.ts';
import type { WireFormat } from '../protocol/wire.ts';

/** What an SDK can do, as its adapter says. Whatever is not named it cannot. */
export interface Speaks {
  /** Products by their name in the API, such as `Slb`; cases take the first that they have a call for. */
  readonly services: readonly string[];
  /** Signature versions, the usual one first. */
  readonly signatures: readonly SignatureScheme[];
  readonly formats: readonly WireFormat[];
  readonly methods: readonly ('GET' | 'POST')[];
  /** Parameters may be structures and lists of them. */
  readonly nested?: boolean;
  /** Parameters and answers have classes: what the documents do not name is lost. */
  readonly typed?: boolean;
  /** The SDK has an option for retries. */
  readonly retryOption?: boolean;
  readonly tls?: boolean;
  /** The adapter can give the SDK the certificate of an authority to trust. */
  readonly ownAuthority?: boolean;
  readonly sts?: boolean;
  /** Steps can be under way at the same time. */
  readonly concurrent?: boolean;
  /** Timeouts can be set. */
  readonly timeouts?: boolean;
  /** The SDK gives all pages of a list together. */
  readonly pages?: boolean;
  /** The SDK waits until a field of an answer has a value. */
  readonly waiters?: boolean;
}

/** The first line of an adapter, unasked. Unknown keys are ignored. */
export interface Hello {
  readonly hello: 1;
  readonly name: string;
  readonly version: string;
  readonly language?: string;
  readonly speaks: Speaks;
}

/** One call that an adapter shall make with its SDK: a line of JSON. */
export interface AdapterStep {
  readonly id: string;
  readonly case: string;
  /** Such as `http://127.0.0.1:41234`. */
  readonly endpoint: string;
  readonly region: string;
  readonly product: string;
  readonly version: string;
  readonly action: string;
  /** As documented, nested where they are. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly credentials: { readonly id: string; readonly secret: string; readonly token: string | null };
  readonly format: WireFormat;
  /** Null for what the SDK does by itself. */
  readonly method: 'GET' | 'POST' | null;
  readonly signature: SignatureScheme;
  /** Path of the certificate of an authority to trust, in PEM. */
  readonly ca: string | null;
  readonly timeouts: { readonly connectMs: number; readonly readMs: number };
  readonly retry: 'default' | 'off' | { readonly max: number };
  /** All pages of a list are asked for; only of SDKs that give them. */
  readonly all?: true;
  /** Fields with the value that is waited for; only of SDKs that wait. */
  readonly until?: Readonly<Record<string, string>>;
}

/** What kind of failure the adapter takes an error for; no verdict rests on it. */
export type ErrorKind = 'service' | 'transport' | 'parse' | 'usage' | 'other';

/** An error of the SDK as the SDK shows it. */
export interface SurfacedError {
  readonly kind?: ErrorKind;
  readonly class?: string;
  readonly code?: unknown;
  readonly status?: number | null;
  readonly requestId?: string | null;
  readonly message?: unknown;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly retryable?: boolean | null;
}

/** What an adapter answers to a step: exactly one of these in a line of JSON that bears the id of the step. */
export type AdapterResult =
  | {
      readonly id: string;
      readonly result: unknown;
      readonly status?: number | null;
      readonly requestId?: string | null;
    }
  | { readonly id: string; readonly error: SurfacedError }
  | { readonly id: string; readonly skipped: string }
  | { readonly id: string; readonly broken: string };
