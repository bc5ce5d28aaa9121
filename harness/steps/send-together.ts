import type { Call } from '../../cases/call.ts';
import type { CallPlan } from '../../cases/call-plan.ts';
import type { Answer } from '../../cases/answer.ts';
import { atOnce } from './at-once.ts';
import type { CallOptions } from '../wire/call-options.ts';

type Send = (call: Call, isUnderTest: boolean, options: CallOptions) => Promise<Answer>;

/** Sends the call under test: as it is, as the bytes of the first prepared call, or at the same moment as others. */
export async function sendTogether(
  { call, together }: CallPlan,
  prepared: readonly Answer[],
  send: Send,
): Promise<{ readonly call: Answer; readonly together?: readonly Answer[] }> {
  const resend = call.sending?.resent === true ? prepared[0]?.exchange.request : undefined;
  if (!together) return { call: await send(call, true, resend ? { resend } : {}) };
  const all = [call, ...together].map(
    (one) =>
      async ({ ready }: { readonly ready: () => Promise<void> }) =>
        await send(one, one === call, { ready }),
  );
  const [answer, ...others] = await atOnce(all);
  if (!answer) throw new Error('the call under test was not sent');
  return { call: answer, together: others };
}
