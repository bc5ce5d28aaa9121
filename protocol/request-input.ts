import type { SignatureScheme } from '../specs/signature-scheme.ts';
import type { Credentials, WireFormat, WireMethod, WireParameters } from './wire.ts';

/** Everything a signed request is made of. */
export interface RequestInput {
  readonly action: string;
  readonly version: string;
  readonly parameters: WireParameters;
  readonly credentials: Credentials;
  readonly format: WireFormat;
  readonly method: WireMethod;
  /** ISO 8601 in UTC, without fractions. */
  readonly timestamp: string;
  readonly nonce: string;
  readonly host: string;
  /** Version 1.0 by default. */
  readonly scheme?: SignatureScheme;
  /** Where the parameters of a POST go: into a form body by default, as vendors' clients do into the query too. */
  readonly place?: 'form' | 'query';
  /** Parameters that are carried elsewhere than the others, by their flat names. */
  readonly places?: Readonly<Record<string, 'query' | 'body'>>;
  /** Send the body in chunks. */
  readonly chunked?: boolean;
  /** Parameters left out before signing; `Signature` is left out after. */
  readonly omit?: readonly string[];
  /** Parameters replaced or added before signing. */
  readonly override?: WireParameters;
  /** What the string to sign holds in place of parts of the right encoding; the request itself is encoded as it should be. */
  readonly misencoding?: Readonly<Record<string, string>>;
  /** Takes the place of the computed signature. */
  readonly forgedSignature?: string;
}
