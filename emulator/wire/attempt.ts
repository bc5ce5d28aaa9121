import type { SignedPartsV3 } from '../../protocol/signature-v3.ts';
import type { SignatureScheme } from '../../specs/signature-scheme.ts';
import type { WireFormat } from '../../protocol/wire.ts';
import type { RefusalAnswer } from '../core/refusal.ts';

/** A decoded request before anyone knows whether it is authentic. */
export interface Attempt {
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly scheme: SignatureScheme;
  readonly action: string | undefined;
  /**
   * Every parameter as decoded, the gateway's own ones included: those that signature version 3 carries in headers stand
   * under the names that they have in version 1.0.
   */
  readonly parameters: Readonly<Record<string, string>>;
  /** Names of parameters that came in the body. */
  readonly inBody: ReadonlySet<string>;
  /** The format of the answer. */
  readonly format: WireFormat;
  /** What a signature of version 3 covers, as received. */
  readonly signed?: SignedPartsV3;
  /** The hash of the body that the request names. */
  readonly claimedHash?: string;
}

/** A refusal by the gateway. */
export function gatewayProblem(status: number, code: string, message: string): RefusalAnswer {
  return { status, code, message, about: { kind: 'admission', subject: code } };
}

/** The answer to an unknown action, and to a request without any (recorded from a bare `GET /`). */
export function unknownAction(): RefusalAnswer {
  const message = 'Specified api is not found, please check your url and method.';
  return gatewayProblem(404, 'InvalidAction.NotFound', message);
}

/** The answer to a request without one of the gateway's own parameters. */
export function missingCommon(name: string): RefusalAnswer {
  return gatewayProblem(400, `Missing${name}`, `${name} is mandatory for this action.`);
}
