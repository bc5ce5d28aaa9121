import type { Call, Slot } from '../../../cases/call.ts';
import type { ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionNamed } from '../../../generators/calls/context.ts';

/** The policy that the case has. */
export const policy: Slot = { fill: 'identifier', resource: 'tls-cipher-policy' };

/** A version and a cipher that goes with it and with no earlier one. */
export const pairs = [
  { version: 'TLSv1.0', cipher: 'AES128-SHA' },
  { version: 'TLSv1.2', cipher: 'AES128-GCM-SHA256' },
  { version: 'TLSv1.3', cipher: 'TLS_AES_128_GCM_SHA256' },
] as const;

/** What calls give of versions and ciphers. */
export function holding(versions: readonly string[], ciphers: readonly string[]): Choices {
  return { TLSVersions: JSON.stringify(versions), Ciphers: JSON.stringify(ciphers) };
}

/** The list asked for the policy of the case, and the item that it shows. */
export function policyRead(item: object, context: PlanningContext, more: Choices = {}): ExpectedRead {
  const items = [{ path: 'TLSCipherPolicies', match: 'only' as const, items: JSON.stringify([item]) }];
  return { call: policyListed(context, more), fields: [], items };
}

/** The same list, of which nothing is said yet. */
export function policyListed(context: PlanningContext, more: Choices = {}): Call {
  const action = actionNamed(context.book, 'ListTLSCipherPolicies');
  return buildCall(action, { TLSCipherPolicyId: policy, ...more }, context, 1);
}
