import { Semaphore } from 'async-mutex';
import type { WireForm, WireParameters, WireRequest } from '../protocol/wire.ts';
import type { Sending } from '../specs/call.ts';
import type { ErrorReference } from '../specs/point.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import type { Tampering } from '../specs/topic.ts';
import type { Answer } from './answer.ts';
import { asksToWait, isRefusedForNow, waitMs } from './busy-answers.ts';
import type { Client } from './client.ts';
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
}

export interface CallOptions {
  /** The form of the request, where it is not that of the target. */
  readonly form?: WireForm;
  readonly tampering?: Tampering;
  readonly sending?: Sending;
  /** Waited for just before the request goes out, so that several can go at once. */
  readonly ready?: () => Promise<void>;
  /** What goes out instead, for a call that is sent again byte by byte. */
  readonly resend?: WireRequest;
  /** Codes that the case expects, so that they are answers rather than a reason to wait. */
  readonly expected?: readonly ErrorReference[];
  /** A documented "try again" is the answer too: the moment must not pass. */
  readonly impatient?: boolean;
  /** The nonce, where the request shall not have one of its own. */
  readonly nonce?: string;
  /** Sent from within `alone`, so it need not wait for its turn. */
  readonly admitted?: boolean;
  /** It may be carried out twice without harm, so that it is sent again when no answer comes, as reads are. */
  readonly repeatable?: boolean;
  /** Asked to tidy up: a target that speaks another format than the run asks for does not end the run. */
  readonly tidying?: boolean;
}

export interface SessionOptions {
  readonly target: Target;
  readonly book: SpecBook;
  readonly edition?: string | undefined;
  readonly client: Client;
  readonly busyBudgetMs: number;
}

/** So many requests may be on their way at once; the gate's own work grows with it. */
const everyone = 128;

/** So often a read is sent until it is answered, and so often if each time is waited for in vain. */
const sendings = { atMost: 4, late: 2 };

/** So often a target that answered before is asked again when nothing listens there. */
const callings = 4;

/** Opens a session; the clock and nonces of its requests are the real ones. */
export function openSession({ target, book, edition, client, busyBudgetMs }: SessionOptions): Session {
  const began = performance.now();
  const now = (): number => Math.round(performance.now() - began);
  const gate = new Semaphore(everyone);
  const hearing = openHearing();
  const tongue = openTongue(target);
  const once = openExchange({ target, book, edition, client, now, hearing, tongue });
  const reach = async (action: string, parameters: WireParameters, options: CallOptions): Promise<Answer> => {
    for (let count = 1; ; count += 1) {
      try {
        const send = (): Promise<Answer> => once(action, parameters, options);
        return await (options.admitted === true ? send() : gate.runExclusive(send));
      } catch (error) {
        const isUnsent = error instanceof TargetUnreachable && error.unsent;
        if (!isUnsent || !hearing.isKnown() || count === callings) throw error;
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
      if (options.impatient === true) return { ...answer, stillBusy: isRefusedForNow(answer) };
      const wait = waitMs(answer, busy, Date.now());
      // Sent again, it would carry a nonce that the target has seen.
      const isBound = options.nonce !== undefined || options.resend !== undefined;
      if (performance.now() + wait.atLeast >= deadline || isBound) return { ...answer, stillBusy: true };
      await pause(wait.ms);
      busy += 1;
    }
  };
  const alone: Session['alone'] = (work) => gate.runExclusive(work, everyone);
  const waits = (answer: Answer): boolean => asksToWait(answer, book, []);
  return { target, book, edition, now, call, alone, asksToWait: waits, hearing, tongue };
}

function isRead(action: string, { actions }: SpecBook): boolean {
  const operation = actions.find(({ name }) => name === action)?.effect.operation;
  return operation === 'read' || operation === 'list';
}
