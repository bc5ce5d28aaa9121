import { request as requestByHttp } from 'node:http';
import { request as requestByHttps } from 'node:https';
import type { WireRequest } from '../../protocol/wire.ts';
import type { Sending } from '../../cases/call.ts';
import type { Failure } from './failure.ts';
import { pause } from './pause.ts';

type Moment = NonNullable<Sending['cut']>;

const problems: Readonly<Record<Moment, string>> = {
  'when-sent':
    'we cut the connection once the whole request was sent, so whether the target carried it out is not known',
  'when-answered': 'we cut the connection as the answer began, so the target had the request',
};

/**
 * A client takes at least so long, in milliseconds, to see that its answer is lost; a retry does not overtake the request.
 * In steps, so that a busy target in the same process gets its turns.
 */
const notice = { steps: 5, stepMs: 5 };

async function noticeLoss(): Promise<void> {
  for (let step = 0; step < notice.steps; step += 1) await pause(notice.stepMs);
}

/**
 * Sends a request on a connection of its own and cuts it: once its last byte is handed to the network, or when the head of
 * the answer comes. Of the answer nothing is read.
 *
 * @throws Error if the request could not be sent, or no answer began in time.
 */
export function sendAndCut(
  { protocol, hostname, port }: URL,
  { method, target, headers, body }: WireRequest,
  moment: Moment,
  timeoutMs: number,
): Promise<Failure> {
  return new Promise((resolve, reject) => {
    const send = protocol === 'https:' ? requestByHttps : requestByHttp;
    const address = { hostname: hostname.replace(/^\[|\]$/g, ''), port, path: target };
    const outgoing = send({ ...address, method, headers, agent: false, signal: AbortSignal.timeout(timeoutMs) });
    const cut = (): void => {
      outgoing.off('error', fail).on('error', () => undefined);
      outgoing.destroy();
      void noticeLoss().then(() => resolve({ failed: true, refused: false, cut: true, problem: problems[moment] }));
    };
    // Of an abort, the reason says that the time was up.
    const fail = (error: Error): void => reject(error.cause instanceof Error ? error.cause : error);
    outgoing.on('error', fail);
    outgoing.once(moment === 'when-sent' ? 'finish' : 'response', cut);
    outgoing.end(body);
  });
}
