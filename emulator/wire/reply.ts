import type { SignatureScheme } from '../../specs/signature-scheme.ts';
import type { WireFormat } from '../../protocol/wire.ts';
import type { Fields } from '../core/call.ts';

/** An answer before it becomes bytes: the fields of the body, `RequestId` included. */
export interface Reply {
  readonly action: string;
  readonly format: WireFormat;
  /** How the request came. */
  readonly method: string;
  readonly scheme: SignatureScheme;
  readonly status: number;
  /** The body is an error envelope. */
  readonly failed: boolean;
  readonly fields: Fields;
}
