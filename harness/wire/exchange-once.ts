import type { WireFormat, WireParameters, WireResponse } from '../../protocol/wire.ts';
import type { ErrorReference } from '../../specs/point.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { Answer, Meaning } from '../../cases/answer.ts';
import { mustName } from '../../cases/not-run-cause.ts';
import { encodeCall, isFresh } from './encode-call.ts';
import type { Failure } from './failure.ts';
import { NotRunnable, TargetUnreachable } from './harness-error.ts';
import { tooLong } from './too-long.ts';
import type { Hearing } from './hearing.ts';
import type { Tampering } from '../../specs/topic.ts';
import { openRecognition } from './recognition.ts';
import { readResponse, type ReadResponse } from '../answers/read-response.ts';
import type { CallOptions, SessionOptions } from './call-options.ts';
import { spell } from './spelling.ts';
import type { Target } from './target.ts';
import type { Tongue } from './tongue.ts';
import { fixed } from '../../cases/wire-forms.ts';

/** So many requests in a row without any usable answer mean that nothing useful is there. */
const patience = 16;

interface Parts extends Omit<SessionOptions, 'busyBudgetMs'> {
  readonly now: () => number;
  readonly hearing: Hearing;
  readonly tongue: Tongue;
}

type Exchanging = (action: string, parameters: WireParameters, options: CallOptions) => Promise<Answer>;

/** Sends one request and reads its answer; the target is given up when nothing comes from it for long. */
export function openExchange({ target, book, edition, client, now, hearing, tongue }: Parts): Exchanging {
  let silent = 0;
  const recognition = openRecognition(target.endpoint, book);
  const missed = (failure: Failure): void => {
    if (failure.refused) throw new TargetUnreachable(target.endpoint, failure.problem, true);
    if (failure.cut !== true) silent += 1;
    if (silent >= patience) throw new TargetUnreachable(target.endpoint, gaveUp(failure.problem), false);
  };
  return async (action: string, parameters: WireParameters, options: CallOptions): Promise<Answer> => {
    const { tampering = {}, sending = {} } = options;
    const form = fixed(options.form ?? target, { ...sending.form, ...tampering });
    const { format } = form;
    const spelt = spell(book, action, parameters, edition);
    const sender = sending.account === undefined ? target : asOther(target);
    const request = options.resend ?? encodeCall(sender, book, action, spelt, options, form, edition);
    const startMs = now();
    const described = { action, parameters, format, busy: 0, stillBusy: false };
    const unheard = (failure: Failure): Answer => {
      missed(failure);
      if (failure.cut !== true) hearing.count(action, 'lost', now() - startMs);
      const { problem, late = false, cut = false } = failure;
      const exchange = { request, startMs, endMs: now(), problem };
      return { ...described, exchange, meaning: { type: 'silence', problem }, lost: cut ? 0 : 1, late };
    };
    const first = tampering.replayNonce === true ? await client.send(request) : undefined;
    if (first && 'failed' in first) return unheard(first);
    const response = await client.send(request, {
      ...(sending.cut === undefined ? {} : { cut: sending.cut }),
      ...(options.ready ? { ready: options.ready } : {}),
    });
    if ('failed' in response) return unheard(response);
    silent = 0;
    const read = readAsAsked(response, action, format, tampering, book);
    const exchange = { request, startMs, endMs: now(), response: read.response };
    const meaning = sentTwice(read.meaning, options, book) ?? read.meaning;
    const unread = tooLong(request, meaning);
    if (unread !== undefined) throw new NotRunnable(unread);
    if (options.tidying !== true) tongue.heard(action, format, read);
    if (isPlain(options)) recognition.heard(action, meaning);
    const lost = meaning.type === 'silence';
    hearing.count(action, lost ? 'lost' : 'answered', exchange.endMs - startMs);
    return { ...described, exchange, meaning, ...(lost ? { lost: 1 } : {}) };
  };
}

/** Whether nothing was done to a request that could be a reason to refuse who sent it. */
function isPlain({ tampering, sending = {}, resend, tidying }: CallOptions): boolean {
  return tampering === undefined && sending.account === undefined && resend === undefined && tidying !== true;
}

/** Whoever is asked for a format that is none may refuse that in any. */
function readAsAsked(
  response: WireResponse,
  action: string,
  format: WireFormat,
  { override = {} }: Tampering,
  book: SpecBook,
): ReadResponse {
  const read = readResponse(response, action, format, book);
  const asked = override['Format']?.toLowerCase();
  const isNone = asked !== undefined && asked !== 'json' && asked !== 'xml';
  return isNone && read.speaks ? readResponse(response, action, read.speaks, book) : read;
}

/** The target as the second account sees it. */
function asOther(target: Target): Target {
  if (!target.other) throw new NotRunnable(mustName('accounts.other'));
  return { ...target, credentials: target.other };
}

function gaveUp(problem: string): string {
  return `${patience} requests in a row got no usable answer, the last because ${problem}`;
}

/** A nonce that is new was used already if something on the way sent the request twice: the other answer is lost. */
function sentTwice(meaning: Meaning, options: CallOptions, { service }: SpecBook): Meaning | undefined {
  if (meaning.type !== 'error' || !isFresh(options)) return undefined;
  const { code } = meaning.error;
  const says = (errors: readonly ErrorReference[]): boolean => errors.some((error) => error.code === code);
  if (!says(service.usedNonceErrors) || says(options.expected ?? [])) return undefined;
  const problem = `${code} for a nonce that is new: something on the way sent the request twice, and the first answer is lost`;
  return { type: 'silence', problem };
}
