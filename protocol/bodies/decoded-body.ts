import type { WireFormat } from '../wire.ts';

/** A decoded body, or what is wrong with it and where. XML has a root element, and all its leaves are text. */
export type DecodedBody =
  | {
      readonly ok: true;
      readonly format: WireFormat;
      readonly root?: string;
      readonly value: Readonly<Record<string, unknown>>;
    }
  | {
      readonly ok: false;
      readonly problem: string;
      /** The other format, if the body looks like it. */
      readonly speaks?: WireFormat;
      /** So large or deep that it was not parsed. */
      readonly excessive?: true;
    };
