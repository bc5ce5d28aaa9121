import { describe, expect, it } from 'vitest';
import { hasLength, inEnum, inRange, matchesPattern } from '../../../specs/oracle/constraints.ts';
import { judge, type Judgement } from '../../../specs/oracle/judge.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';
import type { Parameter } from '../../../specs/parameter.ts';

const book = loadSpecBook('clb');

function parameter(action: string, name: string): Parameter {
  const found = book.actions.find((spec) => spec.name === action)?.parameters.find((each) => each.name === name);
  if (!found) throw new Error(`${action} has no ${name}`);
  return found;
}

/** The verdict of the documents on a value; null stands for an absent parameter. */
function ask(action: string, name: string, value: string | null, edition?: string): string {
  const subject = parameter(action, name);
  const scope = { editions: book.service.editions, edition };
  const judgements: Judgement[] =
    value === null
      ? [judge(subject.required, (required) => !required, scope)]
      : [
          ...(subject.range ? [judge(subject.range, (range) => inRange(range, value), scope)] : []),
          ...(subject.enum ? [judge(subject.enum, (values) => inEnum(values, value, subject.separator), scope)] : []),
          ...(subject.length ? [judge(subject.length, (length) => hasLength(length, value), scope)] : []),
          ...(subject.pattern ? [judge(subject.pattern, (pattern) => matchesPattern(pattern, value), scope)] : []),
        ];
  const strictest = (['reject', 'disputed', 'accept', 'silent'] as const).find((verdict) =>
    judgements.some((judgement) => judgement.expect === verdict),
  );
  if (!strictest) throw new Error('nothing constrains it');
  const words = { accept: 'must accept', reject: 'must reject', disputed: 'observe', silent: 'out of scope' } as const;
  return words[strictest];
}

const tcp = 'CreateLoadBalancerTCPListener';
const http = 'CreateLoadBalancerHTTPListener';
const text = (size: number): string => 'a'.repeat(size);

type Row = readonly [
  title: string,
  action: string,
  name: string,
  value: string | null,
  standard: string,
  byEdition: readonly string[],
];

const rows: readonly Row[] = [
  [
    'TCP Bandwidth 1000',
    tcp,
    'Bandwidth',
    '1000',
    'must accept',
    ['must accept', 'must accept', 'must accept', 'must accept'],
  ],
  [
    'TCP Bandwidth -1',
    tcp,
    'Bandwidth',
    '-1',
    'must accept',
    ['must accept', 'must accept', 'must accept', 'must accept'],
  ],
  [
    'TCP Bandwidth 5000',
    tcp,
    'Bandwidth',
    '5000',
    'observe',
    ['must reject', 'must accept', 'must accept', 'must accept'],
  ],
  ['TCP Bandwidth 0', tcp, 'Bandwidth', '0', 'observe', ['must reject', 'must reject', 'observe', 'must reject']],
  [
    'TCP Bandwidth 5121',
    tcp,
    'Bandwidth',
    '5121',
    'must reject',
    ['must reject', 'must reject', 'must reject', 'must reject'],
  ],
  [
    'TCP Bandwidth -2',
    tcp,
    'Bandwidth',
    '-2',
    'must reject',
    ['must reject', 'must reject', 'must reject', 'must reject'],
  ],
  [
    'HTTP Scheduler wlc',
    http,
    'Scheduler',
    'wlc',
    'observe',
    ['must accept', 'must accept', 'must reject', 'must reject'],
  ],
  [
    'RegionId absent, TCP create',
    tcp,
    'RegionId',
    null,
    'observe',
    ['must reject', 'must reject', 'must accept', 'must accept'],
  ],
  [
    'StickySession absent, HTTP create',
    http,
    'StickySession',
    null,
    'observe',
    ['must reject', 'must reject', 'must reject', 'must accept'],
  ],
  [
    'Description of 81 characters, TCP',
    tcp,
    'Description',
    text(81),
    'observe',
    ['out of scope', 'must reject', 'must accept', 'must accept'],
  ],
  [
    'Description of 256 characters, TCP',
    tcp,
    'Description',
    text(256),
    'observe',
    ['out of scope', 'must reject', 'must accept', 'must accept'],
  ],
  [
    'Description of 257 characters, TCP',
    tcp,
    'Description',
    text(257),
    'must reject',
    ['out of scope', 'must reject', 'must reject', 'must reject'],
  ],
  [
    'HealthyThreshold 1, HTTP',
    http,
    'HealthyThreshold',
    '1',
    'observe',
    ['must reject', 'must reject', 'observe', 'must reject'],
  ],
];

/** Examples that stand in the documents beside the sentence which would refuse them. */
const examples: readonly (readonly [action: string, name: string, value: string, editions: readonly string[]])[] = [
  [tcp, 'Description', 'Create a listener.', ['2019']],
  [tcp, 'Description', '\u521b\u5efa\u76d1\u542c\u3002', ['2019']],
  [http, 'Description', 'Listener description', ['2019']],
  ['CreateLoadBalancerHTTPSListener', 'Description', 'Create a listener', ['2019']],
  ['CreateLoadBalancerUDPListener', 'Description', 'Create a listener', ['2019']],
  ['SetLoadBalancerHTTPSListenerAttribute', 'Description', 'Listener description', ['2019']],
  ['SetLoadBalancerTCPListenerAttribute', 'Description', 'Listener description', ['2019']],
  ['SetLoadBalancerUDPListenerAttribute', 'Description', 'Listener description', ['2019']],
  [http, 'HealthCheckDomain', '172.16.*.*/12', ['2024', '2026']],
  ['SetLoadBalancerHTTPSListenerAttribute', 'RequestTimeout', '223', ['2019', '2024']],
];

/** Examples of the 2024 description and of the pages of 2019 and 2026, as far as nothing in them is masked. */
const plainExamples: readonly (readonly [action: string, name: string, value: string, edition: string])[] = [
  [tcp, 'Description', 'tcp_80', '2026'],
  [http, 'Description', 'HTTP_443', '2026'],
  [tcp, 'HealthCheckURI', '/test/index.html', '2026'],
  [http, 'HealthCheckURI', '/test/index.html', '2026'],
  [http, 'Cookie', 'testCookie', '2026'],
  [http, 'CookieTimeout', '500', '2026'],
  [tcp, 'HealthCheckHttpCode', 'http_2xx,http_3xx', '2026'],
  [tcp, 'EstablishedTimeout', '500', '2026'],
  [tcp, 'HealthCheckConnectTimeout', '100', '2026'],
  [tcp, 'ConnectionDrainTimeout', '300', '2026'],
  ['UploadServerCertificate', 'ServerCertificateName', 'mycert01', '2024'],
  ['SetLoadBalancerName', 'LoadBalancerName', 'test1', '2024'],
];

describe('the worked examples of the edition rules', () => {
  it.each(rows)('%s', (_title, action, name, value, standard, byEdition) => {
    expect(ask(action, name, value)).toBe(standard);
    expect(book.service.editions.map((edition) => ask(action, name, value, edition))).toEqual(byEdition);
  });

  it.each(examples)(
    '%s with %s=%s, an example of its own documents, is refused by no case',
    (action, name, value, own) => {
      for (const edition of [undefined, ...own]) expect(ask(action, name, value, edition)).toBe('observe');
    },
  );

  it.each(plainExamples)('%s with %s=%s is accepted, as the example says', (action, name, value, edition) => {
    expect(ask(action, name, value, edition)).toBe('must accept');
  });

  it('a missing Format is observed, for the editions contradict each other', () => {
    const topic = book.topics.find(({ detail }) => detail === 'format-absent-gives-xml');
    expect(topic?.level).toBe('observe');
  });

  it('a partial list of values speaks of those values alone', () => {
    const { range } = parameter(http, 'Bandwidth');
    const page = range?.statements.filter(({ edition }) => edition === '2026') ?? [];
    const scope = { editions: book.service.editions };
    const point = { statements: page, errors: [], pointer: '' };
    expect(judge(point, (constraint) => inRange(constraint, '-1'), scope).expect).toBe('accept');
    expect(judge(point, (constraint) => inRange(constraint, '1000'), scope).expect).toBe('silent');
  });
});
