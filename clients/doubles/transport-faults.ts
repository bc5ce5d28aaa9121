import type { WireRequest } from '../../protocol/wire.ts';
import type { AdapterFault, Heard } from './adapter-fault.ts';

type Seams = Pick<AdapterFault, 'step' | 'careless' | 'impatient' | 'parameters' | 'follow' | 'again' | 'tell'>;

function stray(name: string, requirement: string, description: string, seams: Seams): AdapterFault {
  return { id: `transport.${name}`, requirement: `client.transport.${requirement}`, description, ...seams };
}

const codeIs = ({ response }: Heard, code: string): boolean => response?.body.includes(`"${code}`) === true;

function withoutToken(flat: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(flat).filter(([name]) => name !== 'ClientToken'));
}

const followAs =
  (
    isMeant: (location: URL, endpoint: string) => boolean,
    change: (sent: WireRequest, endpoint: string) => WireRequest,
  ): NonNullable<AdapterFault['follow']> =>
  (location, sent, endpoint) =>
    isMeant(location, endpoint)
      ? change({ ...sent, headers: { ...sent.headers, host: location.host } }, endpoint)
      : undefined;

const isOther = (location: URL, endpoint: string): boolean => location.host !== new URL(endpoint).host;

/** Faults in what is done when calls fail on the way. */
export const transportFaults: readonly AdapterFault[] = [
  stray('throttled-is-stormed', 'retry.throttling', 'A throttled call is repeated eight times.', {
    impatient: true,
    again: (heard, { attempt }) => attempt < 9 && codeIs(heard, 'Throttling'),
  }),
  stray(
    'unavailable-is-stormed',
    'retry.unavailable',
    'A call that meets an error of the server is repeated eight times.',
    {
      impatient: true,
      again: (heard, { attempt }) => attempt < 9 && codeIs(heard, 'ServiceUnavailable'),
    },
  ),
  stray('retry-after-ignored', 'retry.retry-after', 'A retry comes at once, whatever the answer asks.', {
    impatient: true,
  }),
  stray(
    'creation-repeated-without-token',
    'no-double-create',
    'A creation whose answer is lost is sent again without a token.',
    {
      parameters: withoutToken,
      again: ({ response }, { attempt }) => attempt < 3 && (response === undefined || response.status >= 500),
    },
  ),
  stray('timeout-multiplied', 'timeout.read', 'Milliseconds are taken for something longer.', {
    step: (step) => ({ ...step, timeouts: { ...step.timeouts, readMs: step.timeouts.readMs * 5 } }),
  }),
  stray('connect-timeout-multiplied', 'timeout.connect', 'A connection is waited for four times as long.', {
    step: (step) => ({ ...step, timeouts: { ...step.timeouts, readMs: step.timeouts.connectMs * 4 } }),
  }),
  stray(
    'stale-connection-fails',
    'keepalive.stale',
    'A connection that was closed meanwhile is an error of the call.',
    {
      tell: (said, { step, memory }) => {
        const isKnown = memory.has(step.endpoint);
        memory.set(step.endpoint, 'connected');
        return isKnown
          ? { id: said.id, error: { kind: 'transport', class: 'ECONNRESET', message: 'socket hang up' } }
          : said;
      },
    },
  ),
  stray(
    'redirect-to-others-followed',
    'redirect.other-host',
    'A redirect to another host is followed, with all headers.',
    {
      follow: followAs(isOther, (sent) => sent),
    },
  ),
  stray('redirect-of-write-followed', 'redirect.write', 'A redirect of a POST is followed by a GET.', {
    follow: followAs(
      (location, endpoint) => !isOther(location, endpoint),
      (sent) => ({ ...sent, method: 'GET', body: '' }),
    ),
  }),
  stray('redirect-without-status', 'redirect.status', 'Of a redirect the status is lost.', {
    tell: (said, { response }) =>
      'error' in said && response?.status === 307 ? { id: said.id, error: { message: 'unreadable' } } : said,
  }),
  stray('referer-with-signature', 'redirect.secrets', 'A followed redirect has the signed URL as its Referer.', {
    follow: followAs(
      () => true,
      (sent, endpoint) => ({
        ...sent,
        headers: { ...sent.headers, referer: `${endpoint}/?AccessKeyId=x&Signature=y` },
      }),
    ),
  }),
  stray('redirect-to-clear-followed', 'redirect.downgrade', 'A redirect from https to http is followed.', {
    follow: followAs(
      (location, endpoint) => location.protocol === 'http:' && endpoint.startsWith('https:'),
      (sent) => sent,
    ),
  }),
  stray('any-certificate-trusted', 'tls.untrusted', 'A certificate of anybody is trusted.', { careless: true }),
  stray('any-name-trusted', 'tls.wrong-name', 'A certificate for any name is trusted.', { careless: true }),
  stray('expired-certificate-trusted', 'tls.expired', 'A certificate that is over is trusted.', { careless: true }),
  stray('old-tls-spoken', 'tls.old', 'TLS 1.0 is spoken.', { careless: true }),
  stray('https-is-http', 'tls.no-downgrade', 'To an endpoint with https plain HTTP is sent.', {
    step: (step) => ({ ...step, endpoint: step.endpoint.replace('https:', 'http:') }),
  }),
  stray('authority-ignored', 'tls.ca', 'The authority that is given is not trusted.', {
    step: (step) => ({ ...step, ca: null }),
  }),
];
