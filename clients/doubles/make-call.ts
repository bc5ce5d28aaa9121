import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createClient, type Client } from '../../harness/wire/client.ts';
import type { Failure } from '../../harness/wire/failure.ts';
import { pause } from '../../harness/wire/pause.ts';
import { encodeRequest, formatTimestamp } from '../../protocol/encode-request.ts';
import { flattenParameters, type ParameterValue } from '../../protocol/flatten.ts';
import type { RequestInput } from '../../protocol/request-input.ts';
import { retryAfterMs } from '../../protocol/retry-after.ts';
import type { WireParameters, WireRequest, WireResponse } from '../../protocol/wire.ts';
import type { AdapterResult, AdapterStep } from '../adapter-protocol.ts';
import { dies, type AdapterFault, type CallAttempt, type DoubleEnvironment, type Heard } from './adapter-fault.ts';
import { callForPages, callUntil } from './call-further.ts';
import { takesToken } from './documented-action.ts';
import { readAnswer } from './read-answer.ts';
import { sendCarelessly } from './send-carelessly.ts';

/** What a double does with a step; it dies where a fault says so. */
export type MakeCall = (step: AdapterStep) => Promise<AdapterResult | typeof dies>;

/** Answers after which a call that may be repeated is. */
const retryable = new Set([429, 500, 502, 503, 504]);

/** Waits before a retry; each is longer than the one before. */
const firstWaitMs = 20;

/** The harness' own client as an SDK, with faults or without. */
export function openCaller(faults: readonly AdapterFault[], environment: DoubleEnvironment = {}): MakeCall {
  const once = openSingleCaller(faults);
  return async (asked) => {
    const step = faults.reduce((current, fault) => fault.step?.(current, environment) ?? current, asked);
    if (step.all === true) return await callForPages(step, once, faults);
    return step.until ? await callUntil(step, step.until, once, faults) : await once(step);
  };
}

function openSingleCaller(faults: readonly AdapterFault[]): MakeCall {
  const memory = new Map<string, string>();
  const clients = openClients();
  return async (understood) => {
    const step = withToken(understood);
    const isCareless = faults.some(({ careless }) => careless === true);
    const send = async (endpoint: string, request: WireRequest): Promise<WireResponse | Failure> =>
      isCareless
        ? await sendCarelessly(endpoint, request, step.timeouts.readMs)
        : await clients.of(endpoint, step).send(request);
    for (let attempt = 1; ; attempt += 1) {
      const at: CallAttempt = { step, attempt, memory };
      const sent = requestOf(step, at, faults);
      const response = await followed(await send(step.endpoint, sent), sent, step.endpoint, faults, send);
      const heard: Heard = { step, memory, sent, response: 'failed' in response ? undefined : response };
      const isRepeated = faults.some(({ again }) => again?.(heard, at) === true) || mayRepeat(step, response, attempt);
      if (!isRepeated) return tell(step, response, heard, faults);
      if (faults.every(({ impatient }) => impatient !== true)) await pause(waitOf(response, attempt));
    }
  };
}

/** As long as the answer asks, and longer each time. */
function waitOf(response: WireResponse | Failure, attempt: number): number {
  const asked = 'failed' in response ? undefined : retryAfterMs(response.headers['retry-after'], Date.now());
  return Math.max(asked ?? 0, firstWaitMs * 2 ** Math.min(attempt, 6));
}

/** A client for each endpoint and what a step says of it; connections are kept as long as they were used of late. */
function openClients(): { readonly of: (endpoint: string, step: AdapterStep) => Client } {
  const known = new Map<string, Client>();
  return {
    of: (endpoint, { timeouts, ca }) => {
      const key = JSON.stringify([endpoint, timeouts.readMs, ca]);
      const found = known.get(key);
      if (found) return found;
      const authority = ca === null ? undefined : readFileSync(ca, 'utf8');
      const made = createClient(endpoint, 8, timeouts.readMs, undefined, undefined, authority);
      known.set(key, made);
      for (const [old, client] of [...known].slice(0, -mostClients)) {
        known.delete(old);
        void client.close();
      }
      return made;
    },
  };
}

/** Each case has an endpoint of its own, so that older clients are soon of no use. */
const mostClients = 32;

/** The answer itself, as the harness has it, or where a fault goes from there. */
async function followed(
  response: WireResponse | Failure,
  sent: WireRequest,
  endpoint: string,
  faults: readonly AdapterFault[],
  send: (endpoint: string, request: WireRequest) => Promise<WireResponse | Failure>,
): Promise<WireResponse | Failure> {
  const location = 'failed' in response ? undefined : leadingTo(response);
  if (location === undefined) return response;
  const url = new URL(location, endpoint);
  const next = faults.map(({ follow }) => follow?.(url, sent, endpoint)).find((request) => request !== undefined);
  return next ? await send(url.origin, next) : response;
}

/** Where a redirect leads, or the entity of a document type. */
function leadingTo({ status, headers, body }: WireResponse): string | undefined {
  if (status >= 300 && status <= 399) return headers['location'];
  return /<!ENTITY \S+ SYSTEM '([^']+)'/.exec(body)?.[1];
}

/** What may be sent again and makes something gets a token, so that it is made once. */
function withToken(step: AdapterStep): AdapterStep {
  const { retry, parameters } = step;
  if (typeof retry === 'string' || 'ClientToken' in parameters || isReading(step) || !takesToken(step)) return step;
  return { ...step, parameters: { ...parameters, ClientToken: randomUUID() } };
}

function isReading({ action }: AdapterStep): boolean {
  return /^(?:Describe|List|Get)/.test(action);
}

function requestOf(step: AdapterStep, attempt: CallAttempt, faults: readonly AdapterFault[]): WireRequest {
  const flat = faults.reduce<WireParameters>(
    (current, { parameters }) => parameters?.(current, attempt) ?? current,
    flattenParameters(step.parameters as Readonly<Record<string, ParameterValue>>),
  );
  const { credentials, endpoint } = step;
  const input: RequestInput = {
    action: step.action,
    version: step.version,
    parameters: flat,
    credentials: {
      accessKeyId: credentials.id,
      accessKeySecret: credentials.secret,
      ...(credentials.token === null ? {} : { securityToken: credentials.token }),
    },
    format: step.format,
    method: step.method ?? 'POST',
    timestamp: formatTimestamp(Date.now()),
    nonce: randomUUID(),
    host: new URL(endpoint).host,
    scheme: step.signature,
  };
  const encoded = encodeRequest(faults.reduce((current, fault) => fault.input?.(current, attempt) ?? current, input));
  const offered: WireRequest = { ...encoded, headers: { ...encoded.headers, 'accept-encoding': 'gzip' } };
  return faults.reduce<WireRequest>((current, fault) => fault.request?.(current, attempt) ?? current, offered);
}

/** A call that makes something is repeated only under a token: nobody knows what became of the first. */
function mayRepeat(step: AdapterStep, response: WireResponse | Failure, attempt: number): boolean {
  const { retry, parameters } = step;
  if (typeof retry === 'string' || attempt > retry.max) return false;
  const isSafe = isReading(step) || typeof parameters['ClientToken'] === 'string';
  return isSafe && ('failed' in response ? true : retryable.has(response.status));
}

function tell(
  step: AdapterStep,
  response: WireResponse | Failure,
  heard: Heard,
  faults: readonly AdapterFault[],
): AdapterResult | typeof dies {
  const right: AdapterResult =
    'failed' in response
      ? { id: step.id, error: { kind: 'transport', class: 'NoAnswer', message: response.problem } }
      : readAnswer(step, response);
  return faults.reduce<AdapterResult | typeof dies>(
    (said, fault) => (said === dies ? said : (fault.tell?.(said, heard) ?? said)),
    right,
  );
}
