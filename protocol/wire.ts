import type { SignatureScheme } from '../specs/signature-scheme.ts';
/** A request as it goes over the wire; header names are in lower case. */
export interface WireRequest {
  readonly method: string;
  /** Path with query, such as `/?Action=DescribeRegions`. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body is sent in chunks, without a length in advance. */
  readonly chunked?: true;
}

/** An answer as it came over the wire; header names are in lower case. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Why there is no body to read, though one came: it is too large, or encoded in an unknown way. */
  readonly unreadable?: string;
}

export type WireFormat = 'json' | 'xml';
/** The service knows GET and POST; PUT is sent only to see it refused. */
export type WireMethod = 'GET' | 'POST' | 'PUT';

/** The form in which calls are put into requests and answers are asked for. */
export interface WireForm {
  readonly format: WireFormat;
  readonly method: WireMethod;
  readonly signature: SignatureScheme;
}

/** Parameters in their wire form: flat names, text values. */
export type WireParameters = Readonly<Record<string, string>>;

/** An access key, with the token that temporary keys need. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly accessKeySecret: string;
  readonly securityToken?: string;
}
