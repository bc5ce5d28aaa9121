import type { Problem } from './refusal.ts';

/** A decoded request before anyone knows whether it is authentic. */
export interface Attempt {
  readonly method: string;
  readonly action: string | undefined;
  /** Every parameter as decoded, the gateway's own ones included. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A refusal by the gateway. */
export function gatewayProblem(status: number, code: string, message: string): Problem {
  return { status, code, message, about: { kind: 'admission', subject: code } };
}

/** The answer to an unknown action, and to a request without any (recorded from a bare `GET /`). */
export function unknownAction(): Problem {
  const message = 'Specified api is not found, please check your url and method.';
  return gatewayProblem(404, 'InvalidAction.NotFound', message);
}

/** The answer to a request without one of the gateway's own parameters. */
export function missingCommon(name: string): Problem {
  return gatewayProblem(400, `Missing${name}`, `${name} is mandatory for this action.`);
}
