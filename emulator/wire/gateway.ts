import type { WireRequest, WireResponse } from '../../protocol/wire.ts';
import type { Attempt } from './attempt.ts';
import { accountOf, findRefusal } from './authenticate.ts';
import type { Invocation, Fields } from '../core/call.ts';
import type { Delivery } from './delivery.ts';
import { encodeReply, errorFields } from './encode-reply.ts';
import { normaliseNames } from './parameter-names.ts';
import { performCall } from '../core/perform-call.ts';
import { readAttempt } from './read-attempt.ts';
import { Refusal, type RefusalAnswer } from '../core/refusal.ts';
import { explainRefusal } from '../telling/explain-refusal.ts';
import { servedRequest, type ServedRequest } from '../telling/served-request.ts';
import { wellPlaced } from './well-placed.ts';
import type { Reply } from './reply.ts';
import type { Seam } from '../core/seams.ts';
import type { World } from '../core/world.ts';
import { isLater } from '../../specs/oracle/judge.ts';

/** Answers requests, one after the other: bytes in, bytes out. */
export type Gateway = (request: WireRequest, delivery: Delivery) => WireResponse;

/** Told of each request when it is answered. */
export type Tell = (request: ServedRequest) => void;

/** A gateway in front of a world, with what variants and faults do at its seams. */
export function createGateway<State>(world: World<State>, seams: readonly Seam<State>[], tell?: Tell): Gateway {
  return (request, delivery) => {
    const attempt = readAttempt(request);
    const requestId = requestIdFrom(world.fresh());
    const { reply, refusal } = answer(attempt, request, requestId, delivery, world, seams);
    const altered = seams.reduce(
      (current, one) => (one.seam === 'encoding' ? (one.alter?.(current) ?? current) : current),
      reply,
    );
    const response = seams.reduce(
      (current, one) => (one.seam === 'encoding' ? (one.garble?.(current, altered) ?? current) : current),
      encodeReply(altered),
    );
    const { book, now } = world;
    tell?.(
      servedRequest({ attempt, book, at: now(), requestId, refusal, status: response.status, code: codeIn(altered) }),
    );
    return response;
  };
}

function codeIn({ failed, fields }: Reply): string | undefined {
  const { Code: code } = fields;
  return failed && typeof code === 'string' ? code : undefined;
}

/** What is answered, and why it was refused where it was. */
interface Answered {
  readonly reply: Reply;
  readonly refusal?: RefusalAnswer;
}

function answer<State>(
  attempt: Attempt,
  request: WireRequest,
  requestId: string,
  delivery: Delivery,
  world: World<State>,
  seams: readonly Seam<State>[],
): Answered {
  const { format, method, scheme } = attempt;
  const described = { action: attempt.action ?? '', format, method, scheme };
  const host = request.headers['host'] ?? `${world.book.service.product.toLowerCase()}.aliyuncs.com`;
  const failure = (refusal: RefusalAnswer): Answered => {
    const fields = errorFields(refusal, requestId, host, world.book.service.product);
    return { reply: { ...described, status: refusal.status, failed: true, fields }, refusal };
  };
  const refusal = admit(attempt, delivery, world, seams);
  if (refusal) return failure(refusal);
  try {
    const fields = perform(attempt, requestId, delivery, world, seams);
    return { reply: { ...described, status: 200, failed: false, fields: { RequestId: requestId, ...fields } } };
  } catch (error) {
    if (error instanceof Refusal) return failure(error.problem);
    throw error;
  }
}

function admit<State>(
  attempt: Attempt,
  delivery: Delivery,
  world: World,
  seams: readonly Seam<State>[],
): RefusalAnswer | undefined {
  return seams.reduce(
    (problem, one) => (one.seam === 'authentication' ? one.admit(problem, attempt, delivery) : problem),
    findRefusal(attempt, world),
  );
}

function perform<State>(
  attempt: Attempt,
  requestId: string,
  delivery: Delivery,
  world: World<State>,
  seams: readonly Seam<State>[],
): Fields {
  const spec = world.book.actions.find(({ name }) => name === attempt.action);
  if (!spec) return {};
  const { disputes } = world;
  const { editions } = world.book.service;
  // An action that is younger than the edition in force is offered as it came.
  const edition = isLater(spec, { editions, edition: world.edition }) ? undefined : world.edition;
  const scope = { editions, edition, disputes };
  const account = accountOf(attempt, world);
  const parameters = normaliseNames(spec, wellPlaced(spec, attempt, scope), scope);
  const { method, format } = attempt;
  const call: Invocation = { spec, account, requestId, method, format, parameters, delivery };
  try {
    return performCall(call, world, scope, seams);
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(explainRefusal(error.problem, call)) : error;
  }
}

/** `8-4-4-4-12` upper-case hexadecimal digits, as in every example. */
function requestIdFrom(hex: string): string {
  const digits = hex.toUpperCase();
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20, 32),
  ];
  return parts.join('-');
}
