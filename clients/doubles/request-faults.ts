import type { RequestInput } from '../../protocol/request-input.ts';
import type { WireParameters, WireRequest } from '../../protocol/wire.ts';
import type { AdapterFault, CallAttempt } from './adapter-fault.ts';

type Seams = Pick<AdapterFault, 'step' | 'parameters' | 'input' | 'request' | 'again' | 'impatient' | 'tell'>;

function missent(name: string, requirement: string, description: string, seams: Seams): AdapterFault {
  return { id: `request.${name}`, requirement: `client.request.${requirement}`, description, ...seams };
}

/** Parameters with every value changed. */
function values(change: (value: string, name: string) => string): Seams {
  return {
    parameters: (flat) => Object.fromEntries(Object.entries(flat).map(([name, value]) => [name, change(value, name)])),
  };
}

/** Parameters without some. */
function dropping(isDropped: (value: string, name: string) => boolean): Seams {
  return {
    parameters: (flat) => Object.fromEntries(Object.entries(flat).filter(([name, value]) => !isDropped(value, name))),
  };
}

function names(change: (name: string) => string): Seams {
  return {
    parameters: (flat) => Object.fromEntries(Object.entries(flat).map(([name, value]) => [change(name), value])),
  };
}

/** The string to sign is encoded in another way than it should be. */
function misencoding(replacements: Readonly<Record<string, string>>): Seams {
  return { input: (input) => ({ ...input, misencoding: replacements }) };
}

function overriding(override: (attempt: CallAttempt, input: RequestInput) => WireParameters): Seams {
  return { input: (input, attempt) => ({ ...input, override: { ...input.override, ...override(attempt, input) } }) };
}

/** Faults in how parameters are encoded and written. */
export const encodingFaults: readonly AdapterFault[] = [
  missent(
    'unreserved-escaped-twice',
    'encoding.unreserved',
    'Underscores are escaped and then escaped again.',
    values((value) => value.replaceAll('_', '%5F')),
  ),
  missent('space-is-plus', 'encoding.space', 'The string to sign has + for a space.', misencoding({ '%20': '+' })),
  missent(
    'plus-is-space',
    'encoding.plus',
    'A plus is sent as it is, so that it is read as a space.',
    values((value) => value.replaceAll('+', ' ')),
  ),
  missent('star-is-bare', 'encoding.star', 'The string to sign has a bare asterisk.', misencoding({ '%2A': '*' })),
  missent('tilde-is-escaped', 'encoding.tilde', 'The string to sign has %7E for a tilde.', misencoding({ '~': '%7E' })),
  missent(
    'marks-are-bare',
    'encoding.reserved',
    "Of reserved characters !'() are left as they are.",
    misencoding({ '%21': '!', '%27': "'", '%28': '(', '%29': ')' }),
  ),
  missent(
    'control-stripped',
    'encoding.control',
    'Line breaks and tabs are taken out of values.',
    values((value) => value.replaceAll(/[\n\t]/g, '')),
  ),
  missent(
    'text-normalised',
    'encoding.utf8',
    'Text is normalised before it is sent.',
    values((value) => value.normalize('NFC')),
  ),
  missent(
    'text-in-latin-1',
    'encoding.utf8',
    'Text is taken for Latin-1.',
    values((value) => Buffer.from(value, 'utf8').toString('latin1')),
  ),
  missent(
    'first-letter-raised',
    'encoding.names',
    'The first letter of a name becomes upper case.',
    names((name) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`),
  ),
  missent(
    'empty-is-null',
    'values.empty',
    'An empty text is sent as null.',
    values((value) => (value === '' ? 'null' : value)),
  ),
  missent('absent-is-sent', 'values.absent', 'An option that is not given is sent as undefined.', {
    parameters: (flat) => ({ DryRun: 'undefined', ...flat }),
  }),
  missent(
    'boolean-as-number',
    'values.boolean',
    'True is sent as 1.',
    values((value) => (value === 'true' ? '1' : value)),
  ),
  missent(
    'false-dropped',
    'values.false',
    'What is false is not sent.',
    dropping((value) => value === 'false'),
  ),
  missent(
    'sign-lost',
    'values.integer',
    'Negative numbers lose their sign.',
    values((value) => value.replace(/^-(?=\d+$)/, '')),
  ),
  missent(
    'zero-dropped',
    'values.zero',
    'What is zero is not sent.',
    dropping((value) => value === '0'),
  ),
  missent(
    'number-in-floating-point',
    'values.int64',
    'Large whole numbers are rounded.',
    values((value) => (/^\d{16,}$/.test(value) ? String(Number(value)) : value)),
  ),
  missent(
    'list-from-zero',
    'lists.flat',
    'Lists are counted from 0.',
    names((name) => name.replaceAll(/\.(\d+)/g, (_whole, count: string) => `.${Number(count) - 1}`)),
  ),
  missent('list-reordered', 'lists.order', 'Items of a list are sorted by their number as text.', {
    parameters: reordered,
  }),
  missent('empty-list-sent', 'lists.empty', 'An empty list is sent as an empty item.', {
    parameters: (flat) => ({
      ...flat,
      'LoadBalancerIds.1': flat['LoadBalancerIds.1'] ?? '',
      'ResourceId.1': flat['ResourceId.1'] ?? '',
    }),
  }),
  missent('structure-as-text', 'structs.nested', 'A structure is sent as [object Object].', {
    parameters: (flat) => ({ ...dropped(flat, 'DefaultActions'), 'DefaultActions.1': '[object Object]' }),
  }),
  missent('body-cut', 'place.body', 'Of a list of structures the first item alone is sent.', {
    parameters: (flat) => Object.fromEntries(Object.entries(flat).filter(([name]) => !/^Servers\.(?!1\.)/.test(name))),
  }),
  missent(
    'json-unquoted',
    'lists.json',
    'JSON in a parameter loses its quotes.',
    values((value) => (value.startsWith('[') ? value.replaceAll('"', '') : value)),
  ),
];

function reordered(flat: WireParameters): WireParameters {
  const lists = Object.keys(flat).filter((name) => /\.\d+$/.test(name));
  const sorted = lists.toSorted();
  return { ...flat, ...Object.fromEntries(lists.map((name, index) => [sorted[index] ?? name, flat[name] ?? ''])) };
}

function dropped(flat: WireParameters, start: string): WireParameters {
  return Object.fromEntries(Object.entries(flat).filter(([name]) => !name.startsWith(`${start}.`)));
}

/** Faults in what is sent besides the parameters of a call. */
export const commonFaults: readonly AdapterFault[] = [
  missent('version-missing', 'common.parameters', 'The version of the API is not sent.', {
    input: (input) => ({ ...input, omit: ['Version'] }),
  }),
  missent('parameter-twice', 'common.no-duplicates', 'A parameter is sent in the query and in the body.', {
    request: twice,
  }),
  missent('no-format', 'common.format', 'The format that is read is not asked for.', {
    input: (input) => ({ ...input, omit: ['Format'] }),
    request: accepting('*/*'),
  }),
  missent('nonce-of-a-digit', 'nonce.unique', 'The nonce is one of ten.', {
    input: (input) => ({ ...input, nonce: `short-${input.nonce.charCodeAt(0) % 10}` }),
  }),
  missent('nonce-kept-in-retries', 'nonce.retry', 'A retry has the nonce of the first attempt.', {
    input: (input, { attempt, memory, step }) => {
      if (attempt === 1) memory.set(step.id, input.nonce);
      return { ...input, nonce: memory.get(step.id) ?? input.nonce };
    },
  }),
  missent(
    'timestamp-without-zone',
    'timestamp.format',
    'The timestamp has no zone.',
    overriding((_at, { timestamp }) => ({ Timestamp: timestamp.replace('Z', '') })),
  ),
  missent(
    'timestamp-in-local-time',
    'timestamp.format',
    'The timestamp is eight hours ahead.',
    overriding((_at, { timestamp }) => ({
      Timestamp: `${new Date(Date.parse(timestamp) + 8 * 3_600_000).toISOString().slice(0, 19)}Z`,
    })),
  ),
  missent('expired-is-retried', 'timestamp.skew', 'An expired timestamp is sent again and again.', {
    impatient: true,
    again: ({ response }, { attempt }) => attempt < 9 && response?.body.includes('InvalidTimeStamp') === true,
  }),
  missent('signature-v1-with-bare-secret', 'signature.v1', 'The key of the older signature lacks its ampersand.', {
    input: forged,
  }),
  missent('signature-v3-of-another-day', 'signature.v3', 'The newer signature is that of another request.', {
    input: forged,
  }),
  missent('signed-headers-unsorted', 'v3.signed-headers', 'The names of signed headers are not sorted.', {
    request: unsorted,
  }),
  missent('hash-in-upper-case', 'v3.hash', 'The hash of the body is in upper case.', {
    request: (request) => withHeader(request, 'x-acs-content-sha256', (value) => value.toUpperCase()),
  }),
  missent('host-without-port', 'v3.host', 'Host lacks the port.', {
    request: (request) => withHeader(request, 'host', (value) => value.replace(/:\d+$/, '')),
  }),
  missent('token-missing', 'sts.token', 'The security token is not sent.', {
    input: (input) => ({ ...input, omit: ['SecurityToken'] }),
  }),
  missent('token-not-renewed', 'sts.change', 'The first security token is used for ever.', {
    input: (input, { memory }) => {
      const { securityToken } = input.credentials;
      if (securityToken === undefined) return input;
      const first = memory.get('token') ?? securityToken;
      memory.set('token', first);
      return { ...input, credentials: { ...input.credentials, securityToken: first } };
    },
  }),
  missent('path-added', 'endpoint.explicit', 'Calls go to a path of the product.', {
    request: (request) => ({ ...request, target: request.target.replace('/', '/slb') }),
  }),
  missent('environment-wins', 'endpoint.override', 'An endpoint of the environment takes the place of the one given.', {
    step: (step, environment) => {
      const other = environment['ALIBABA_CLOUD_ENDPOINT'];
      return other === undefined ? step : { ...step, endpoint: `http://${other}` };
    },
  }),
  missent('region-wins', 'endpoint.override', 'The region takes the place of the endpoint that was given.', {
    step: (step) => (step.region === 'cn-hangzhou' ? step : { ...step, endpoint: `http://slb.${step.region}.invalid` }),
  }),
  missent('method-ignored', 'method', 'Whatever is asked for, POST is sent.', {
    input: (input) => ({ ...input, method: 'POST' }),
  }),
  missent('token-per-attempt', 'token.reuse', 'Each attempt has a ClientToken of its own.', {
    parameters: (flat, { attempt }) =>
      flat['ClientToken'] === undefined ? flat : { ...flat, ClientToken: `${flat['ClientToken']}-${attempt}` },
  }),
  missent('secret-sent', 'secrets.not-sent', 'The secret is a parameter.', {
    parameters: (flat, { step }) => ({ ...flat, AccessKeySecret: step.credentials.secret }),
  }),
  missent('signature-in-message', 'secrets.not-shown', 'Errors show the request with its signature.', {
    tell: (said, { sent }) =>
      'error' in said
        ? {
            id: said.id,
            error: {
              ...said.error,
              message: `${sent?.headers['authorization'] ?? ''} ${sent?.target ?? ''} ${decodeURIComponent(sent?.body ?? '')}`,
            },
          }
        : said,
  }),
];

function forged(input: RequestInput): RequestInput {
  return { ...input, forgedSignature: input.nonce };
}

function accepting(accept: string): (request: WireRequest) => WireRequest {
  return (request) => withHeader(request, 'accept', () => accept);
}

function twice(request: WireRequest): WireRequest {
  const joint = request.target.includes('?') ? '&' : '?';
  return { ...request, target: `${request.target}${joint}RegionId=cn-hangzhou&RegionId=cn-hangzhou` };
}

function unsorted(request: WireRequest): WireRequest {
  return withHeader(request, 'authorization', (value) =>
    value.replace(/(?<=SignedHeaders=)[^,]*/, (list) => list.split(';').toReversed().join(';')),
  );
}

function withHeader(request: WireRequest, name: string, change: (value: string) => string): WireRequest {
  const value = request.headers[name];
  return value === undefined ? request : { ...request, headers: { ...request.headers, [name]: change(value) } };
}
