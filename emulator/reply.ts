import type { WireFormat } from '../protocol/wire.ts';
import type { Fields } from './call.ts';

/** An answer before it becomes bytes: the fields of the body, `RequestId` included. */
export interface Reply {
  readonly action: string;
  readonly format: WireFormat;
  readonly status: number;
  /** The body is an error envelope. */
  readonly failed: boolean;
  readonly fields: Fields;
}
