import type { WireFormat } from '../../protocol/wire.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Delivery } from '../wire/delivery.ts';
import type { Account } from './account.ts';
import { refuse } from './refusal.ts';

/** An authentic request for an action, its parameters under their newest documented spelling. */
export interface Invocation {
  readonly spec: ActionSpec;
  readonly account: Account;
  readonly requestId: string;
  /** How the request came, and the format that it asks for: no handler depends on either. */
  readonly method: string;
  readonly format: WireFormat;
  readonly parameters: Readonly<Record<string, string>>;
  readonly delivery: Delivery;
}

/** The fields of a successful answer, without `RequestId`. */
export type Fields = Readonly<Record<string, unknown>>;

/** The text of a parameter; `undefined` when it is absent or empty. */
export function textOf(call: Invocation, name: string): string | undefined {
  return Object.hasOwn(call.parameters, name) ? call.parameters[name] : undefined;
}

/** The text of a parameter that the handler cannot do without. */
export function needText(call: Invocation, name: string): string {
  return (
    textOf(call, name) ?? refuse('constraint', name, 400, `Missing${name}`, `${name} is mandatory for this action.`)
  );
}

/** The value of an integer parameter that the handler cannot do without. */
export function needInteger(call: Invocation, name: string): number {
  const value = Number(needText(call, name));
  if (Number.isInteger(value)) return value;
  return refuse('constraint', name, 400, `Invalid${name}`, `Specified parameter ${name} is not valid.`);
}
