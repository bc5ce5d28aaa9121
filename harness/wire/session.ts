import type { CallOptions, SessionOptions } from './call-options.ts';
import { Semaphore } from 'async-mutex';
import type { WireParameters } from '../../protocol/wire.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { Answer } from '../../cases/answer.ts';
import { asksToWait, isRefusedForNow, isThrottled, waitMs } from '../answers/busy-answers.ts';
import { isFresh } from './encode-call.ts';
import { openExchange } from './exchange-once.ts';
import { TargetUnreachable } from './harness-error.ts';
import { openHearing, type Hearing } from './hearing.ts';
import type { Target } from './target.ts';
import { pause } from './pause.ts';
import { openTongue, type Tongue } from './tongue.ts';

/** Sends calls to a target, signed, and reads the answers. */
export interface Session {
  readonly target: Target;
  readonly book: SpecBook;
  readonly edition: string | undefined;
  /** Milliseconds since the run began. */
  readonly now: () => number;
  readonly call: (action: string, parameters: WireParameters, options?: CallOptions) => Promise<Answer>;
  /** Does some work while nothing else is on its way; its calls must be `admitted`. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Whether an answer is a documented "try again". */
  readonly asksToWait: (answer: Answer) => boolean;
  readonly hearing: Hearing;
  readonly tongue: Tongue;
  /** So many milliseconds are spent on waiting for a target that is busy with something. */
  readonly busyBudgetMs: number;
}

/** So many requests may be on their way at once; the gate's own work grows with it. */
const everyone = 128;

/** So often a read is sent until it is answered, and so often if each time is waited for in vain. */
const sendings = { atMost: 4, late: 2 };

/** So often it is waited for a busy target that does not say how long, however slowly the budget's time was spent. */
const fewestWaits = 4;

/** So often a target that answered before is asked again when nothing listens there; once that was in vain, until it answers. */
const callings = 4;

/** Opens a session; the clock and nonces of its requests are the real ones. */
export function openSession({ target, book, edition, client, busyBudgetMs }: SessionOptions): Session {
  const began = performance.now();
  const now = (): number => Math.round(performance.now() - began);
  const gate = new Semaphore(everyone);
  const hearing = openHearing();
  const tongue = openTongue(target);
  const once = openExchange({ target, book, edition, client, now, hearing, tongue });
  let isAway = false;
  const reach = async (action: string, parameters: WireParameters, options: CallOptions): Promise<Answer> => {
    for (let count = 1; ; count += 1) {
      try {
        const send = (): Promise<Answer> => once(action, parameters, options);
        const answer = await (options.admitted === true ? send() : gate.runExclusive(send));
        isAway = false;
        return answer;
      } catch (error) {
        const isUnsent = error instanceof TargetUnreachable && error.unsent;
        isAway ||= isUnsent && count === callings;
        if (!isUnsent || !hearing.isKnown() || isAway) throw error;
        await pause(50 * 4 ** count);
      }
    }
  };
  const call = async (action: string, parameters: WireParameters, options: CallOptions = {}): Promise<Answer> => {
    const deadline = performance.now() + busyBudgetMs;
    const mayRepeat = isFresh(options) && (options.repeatable === true || isRead(action, book));
    let [busy, lost] = [0, 0];
    for (;;) {
      const sent = await reach(action, parameters, options);
      lost += sent.lost ?? 0;
      const answer = { ...sent, busy, ...(lost > 0 ? { lost } : {}) };
      if (sent.lost === 1 && mayRepeat && lost < (sent.late === true ? sendings.late : sendings.atMost)) {
        await pause(10 * 2 ** lost);
        continue;
      }
      if (!asksToWait(answer, book, options.expected ?? [])) return answer;
      if (options.impatient === true) {
        return { ...answer, stillBusy: isRefusedForNow(answer) || isThrottled(answer, book) };
      }
      const wait = waitMs(answer, busy, Date.now());
      // Sent again, it would carry a nonce that the target has seen.
      const isBound = options.nonce !== undefined || options.resend !== undefined;
      const isOver = performance.now() + wait.atLeast >= deadline && (wait.atLeast > 0 || busy >= fewestWaits);
      if (isOver || isBound) return { ...answer, stillBusy: true };
      await pause(wait.ms);
      busy += 1;
    }
  };
  const alone: Session['alone'] = (work) => gate.runExclusive(work, everyone);
  const waits = (answer: Answer): boolean => asksToWait(answer, book, []);
  return { target, book, edition, now, call, alone, asksToWait: waits, hearing, tongue, busyBudgetMs };
}

function isRead(action: string, { actions }: SpecBook): boolean {
  const operation = actions.find(({ name }) => name === action)?.effect.operation;
  return operation === 'read' || operation === 'list';
}
