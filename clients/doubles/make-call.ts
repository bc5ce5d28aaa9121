import { randomUUID } from 'node:crypto';
import { createClient } from '../../harness/wire/client.ts';
import type { Failure } from '../../harness/wire/failure.ts';
import { pause } from '../../harness/wire/pause.ts';
import { encodeRequest, formatTimestamp } from '../../protocol/encode-request.ts';
import { flattenParameters, type ParameterValue } from '../../protocol/flatten.ts';
import type { RequestInput } from '../../protocol/request-input.ts';
import type { WireParameters, WireRequest, WireResponse } from '../../protocol/wire.ts';
import type { AdapterResult, AdapterStep } from '../adapter-protocol.ts';
import { dies, type AdapterFault, type CallAttempt, type Heard } from './adapter-fault.ts';
import { takesToken } from './documented-action.ts';
import { readAnswer } from './read-answer.ts';

/** What a double does with a step; it dies where a fault says so. */
export type MakeCall = (step: AdapterStep) => Promise<AdapterResult | typeof dies>;

/** Answers after which a call that may be repeated is. */
const retryable = new Set([500, 502, 503, 504]);

/** Waits before a retry; each is longer than the one before. */
const firstWaitMs = 20;

/** The harness' own client as an SDK, with faults or without. */
export function openCaller(faults: readonly AdapterFault[]): MakeCall {
  const memory = new Map<string, string>();
  return async (asked) => {
    const step = withToken(asked);
    const client = createClient(step.endpoint, 8, step.timeouts.readMs);
    try {
      for (let attempt = 1; ; attempt += 1) {
        const at: CallAttempt = { step, attempt, memory };
        const sent = requestOf(step, at, faults);
        const response = await client.send(sent);
        const heard: Heard = { step, memory, sent, response: 'failed' in response ? undefined : response };
        const isRepeated =
          faults.some(({ again }) => again?.(heard, at) === true) || mayRepeat(step, response, attempt);
        if (!isRepeated) return tell(step, response, heard, faults);
        await pause(firstWaitMs * 2 ** Math.min(attempt, 6));
      }
    } finally {
      await client.close();
    }
  };
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
