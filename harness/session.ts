import { Semaphore } from 'async-mutex';
import { randomUUID } from 'node:crypto';
import { decodeBody } from '../protocol/body.ts';
import { encodeRequest, formatTimestamp } from '../protocol/encode-request.ts';
import type { WireForm, WireParameters, WireRequest } from '../protocol/wire.ts';
import type { Sending } from '../specs/call.ts';
import type { ErrorReference } from '../specs/point.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import type { Tampering } from '../specs/topic.ts';
import { meaningOf, type Answer, type Meaning } from './answer.ts';
import type { Client } from './client.ts';
import { mustName } from './declared.ts';
import { NotRunnable, TargetUnreachable } from './harness-error.ts';
import { listPathsOf, spell } from './spelling.ts';
import type { Target } from './target.ts';
import { pause } from './pause.ts';
import { fixed } from './wire-forms.ts';

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

/** So many requests in a row without any usable answer mean that nothing useful is there. */
const patience = 16;

/** Opens a session; the clock and nonces of its requests are the real ones. */
export function openSession({ target, book, edition, client, busyBudgetMs }: SessionOptions): Session {
  const began = performance.now();
  const now = (): number => Math.round(performance.now() - began);
  const gate = new Semaphore(everyone);
  let silent = 0;
  const once = async (action: string, parameters: WireParameters, options: CallOptions): Promise<Answer> => {
    const { tampering = {}, sending = {} } = options;
    const form = fixed(options.form ?? target, { ...sending.form, ...tampering });
    const { format } = form;
    const spelt = spell(book, action, parameters, edition);
    const sender = sending.account === undefined ? target : asOther(target);
    const request = options.resend ?? encodeTampered(sender, book, action, spelt, options, form);
    const startMs = now();
    if (tampering.replayNonce === true) await client.send(request);
    const response = await client.send(request, {
      ...(sending.cut === undefined ? {} : { cut: sending.cut }),
      ...(options.ready ? { ready: options.ready } : {}),
    });
    const exchange = { request, startMs, endMs: now() };
    const described = { action, parameters, format, busy: 0, stillBusy: false };
    if ('failed' in response) {
      if (response.refused) throw new TargetUnreachable(target.endpoint, response.problem, true);
      if (response.cut !== true) silent += 1;
      if (silent >= patience) throw new TargetUnreachable(target.endpoint, gaveUp(response.problem), false);
      const meaning: Meaning = { type: 'silence', problem: response.problem };
      return { ...described, exchange: { ...exchange, problem: response.problem }, meaning };
    }
    silent = 0;
    const contentType = response.headers['content-type'];
    const decoded = decodeBody({
      body: response.body,
      ...(contentType === undefined ? {} : { contentType }),
      expected: format,
      lists: listPathsOf(book, action),
    });
    return { ...described, exchange: { ...exchange, response }, meaning: meaningOf(response, decoded) };
  };
  const call = async (action: string, parameters: WireParameters, options: CallOptions = {}): Promise<Answer> => {
    const deadline = performance.now() + busyBudgetMs;
    for (let busy = 0; ; busy += 1) {
      const send = (): Promise<Answer> => once(action, parameters, options);
      const answer = { ...(await (options.admitted === true ? send() : gate.runExclusive(send))), busy };
      if (options.impatient === true || !saysBusy(answer, book, options.expected ?? [])) return answer;
      // Sent again, it would carry a nonce that the target has seen.
      if (performance.now() >= deadline || options.nonce !== undefined) return { ...answer, stillBusy: true };
      await pause(Math.min(20 * 2 ** busy, 2000));
    }
  };
  const alone: Session['alone'] = (work) => gate.runExclusive(work, everyone);
  return { target, book, edition, now, call, alone, asksToWait: (answer) => saysBusy(answer, book, []) };
}

/** The target as the second account sees it. */
function asOther(target: Target): Target {
  if (!target.other) throw new NotRunnable(mustName('accounts.other'));
  return { ...target, credentials: target.other };
}

function gaveUp(problem: string): string {
  return `${patience} requests in a row got no usable answer, the last because ${problem}`;
}

/** A documented "try again" is no answer to the question, unless the case is about it. */
function saysBusy({ meaning }: Answer, book: SpecBook, expected: readonly ErrorReference[]): boolean {
  if (meaning.type !== 'error') return false;
  const { code } = meaning.error;
  const busy = book.service.busyErrors.some((error) => error.code === code);
  return busy && !expected.some((error) => error.code === code);
}

function encodeTampered(
  target: Target,
  book: SpecBook,
  action: string,
  parameters: WireParameters,
  { tampering = {}, sending = {}, nonce = randomUUID() }: CallOptions,
  form: WireForm,
): WireRequest {
  const offsetSeconds = tampering.clockOffsetSeconds ?? sending.clockOffsetSeconds ?? 0;
  const secret = tampering.secret === 'wrong' ? 'not-the-secret-of-this-key' : target.credentials.accessKeySecret;
  return encodeRequest({
    action,
    version: book.service.version,
    parameters,
    credentials: { ...target.credentials, accessKeySecret: secret },
    format: form.format,
    method: form.method,
    timestamp: formatTimestamp(Date.now() + offsetSeconds * 1000),
    nonce,
    host: new URL(target.endpoint).host,
    scheme: form.signature,
    ...(tampering.place ? { place: tampering.place } : {}),
    ...(tampering.chunked === undefined ? {} : { chunked: tampering.chunked }),
    ...(tampering.omit ? { omit: tampering.omit } : {}),
    ...(tampering.override ? { override: tampering.override } : {}),
    ...(tampering.misencoding ? { misencoding: tampering.misencoding } : {}),
  });
}
