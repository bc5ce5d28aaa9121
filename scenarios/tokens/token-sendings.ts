import type { Call, Sending } from '../../cases/call.ts';
import type { CallPlan } from '../../cases/call-plan.ts';
import type { TokenSending } from '../../specs/repetition.ts';

type Sent = Pick<CallPlan, 'prepare' | 'call' | 'together'>;

/** Puts two creations, and what lies between them, into the order and form of a cell; `size` is that of a crowd. */
export function sendPair(sent: TokenSending, first: Call, steps: readonly Call[], second: Call, size: number): Sent {
  const after = (sending: Sending, last: Call = second): Sent => ({
    prepare: [{ ...first, sending: { ...first.sending, ...sending } }, ...steps],
    call: last,
  });
  const by = (form: NonNullable<Sending['form']>): Sending => ({ form });
  switch (sent) {
    case 'again':
      return { prepare: [first, ...steps], call: second };
    case 'at-once':
    case 'crowd':
      return { prepare: steps, call: second, together: Array.from({ length: size - 1 }, () => first) };
    case 'cut-when-sent':
      return after({ cut: 'when-sent' });
    case 'cut-when-answered':
      return after({ cut: 'when-answered' });
    case 'reused-nonce':
      return after(by({ signature: 'v1' }), { ...second, sending: { resent: true } });
    case 'other-format':
      return after(by({ format: 'json' }), { ...second, sending: by({ format: 'xml' }) });
    case 'other-method':
      return after(by({ method: 'GET' }), { ...second, sending: by({ method: 'POST' }) });
  }
}
