import { judged, type ClientCheck } from './judge.ts';

const file = 'clients/judging/transport-checks.ts';

/** However often a creation is sent, and whatever became of its answers, so many exist afterwards. */
export const createdOnce: ClientCheck = {
  id: 'created',
  file,
  words: (given) => `at most ${(given as { atMost: number }).atMost} of what the call makes exists afterwards`,
  judge: (given, { created, exchanges }) => {
    const { atMost } = given as { readonly atMost: number };
    if (created === undefined) return { type: 'inconclusive', why: 'nobody counted' };
    if (created === 0) return { type: 'inconclusive', why: 'the emulator made nothing of what was sent' };
    if (created <= atMost) return judged([]);
    return judged([
      { expected: `at most ${atMost}`, actual: `${created}, after ${exchanges.length} requests`, at: 'created' },
    ]);
  },
};

/** No request comes to the other server. */
export const staysWithEndpoint: ClientCheck = {
  id: 'stays',
  file,
  words: () => 'no request goes to another host, or another port of it',
  judge: (_given, { elsewhere }) =>
    judged(
      elsewhere.slice(0, 1).map(({ request }) => {
        const signed =
          request.headers.some(([name]) => name.toLowerCase() === 'authorization') ||
          /[?&]Signature=/.test(request.target);
        return {
          expected: 'no request to the other server',
          actual: `${request.method} ${request.target.slice(0, 200)} to it${signed ? ', with its signature' : ''}`,
          at: 'Location',
        };
      }),
    ),
};

/** Nothing is sent to a server that shows no certificate that may be trusted: not even in clear. */
export const refusesTls: ClientCheck = {
  id: 'nothingSent',
  file,
  words: () => 'no byte of a request is sent: the handshake is refused',
  judge: (_given, { exchanges, strays }) => {
    const [first] = exchanges;
    if (first) {
      const { method, target, tls } = first.request;
      const how = tls ? 'over TLS' : 'in clear';
      return judged([
        { expected: 'nothing but a handshake', actual: `${method} ${target.slice(0, 200)} ${how}`, at: 'request' },
      ]);
    }
    const clear = strays.find((text) => !text.startsWith('\u0016'));
    return judged(
      clear === undefined ? [] : [{ expected: 'nothing but a handshake', actual: clear.slice(0, 200), at: 'request' }],
    );
  },
};

/** An SDK may need a little more than it is told, and a busy computer much more. */
const tolerance = { sure: 1.5, busy: 3, spareMs: 1000 };

/** A call without an answer ends in about the time that its timeout says, for each attempt. */
export const endsInTime: ClientCheck = {
  id: 'endsInTime',
  file,
  words: () => `the call ends within ${tolerance.sure} times its timeout, for each attempt`,
  judge: (_given, { steps, exchanges, unreachable }) => {
    const [taken] = steps;
    if (!taken) return judged([]);
    if (unreachable === 'not-silent') {
      return { type: 'inconclusive', why: 'this machine answers where nobody takes connections' };
    }
    const { connectMs, readMs } = taken.step.timeouts;
    const tookMs = taken.endMs - taken.startMs;
    const dueMs = (unreachable ? connectMs : readMs) * Math.max(1, exchanges.length);
    if (tookMs <= dueMs * tolerance.sure) return judged([]);
    if (tookMs <= dueMs * tolerance.busy + tolerance.spareMs) {
      return {
        type: 'inconclusive',
        why: `it took ${Math.round(tookMs)} ms where ${dueMs} were due, which a busy computer may explain`,
      };
    }
    return judged([{ expected: `an end after ${dueMs} ms`, actual: `one after ${Math.round(tookMs)} ms`, at: 'time' }]);
  },
};

/** A retry comes no sooner than the answer before it asks. */
export const waitsAsAsked: ClientCheck = {
  id: 'waitsMs',
  file,
  words: (given) => `a retry comes no sooner than after ${String(given)} ms`,
  judge: (given, { exchanges }) => {
    const [first, second] = exchanges;
    if (!first || !second) return { type: 'not-applicable', why: 'it sends a call once' };
    const gapMs = second.request.startMs - first.request.endMs;
    // Timers may be a little early.
    if (gapMs >= Number(given) * 0.95) return judged([]);
    return judged([{ expected: `${String(given)} ms`, actual: `${Math.round(gapMs)} ms`, at: 'time' }]);
  },
};
