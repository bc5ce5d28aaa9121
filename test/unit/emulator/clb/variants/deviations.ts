import {
  addedWeight,
  bandwidthsTaken,
  bytes,
  changedWhileStopped,
  createListener,
  fourAtOnce,
  headers,
  emptyElements,
  idleInterval,
  identifiers,
  leftOut,
  listedAfter,
  part,
  statesAfter,
  turnedAway,
  type Probe,
} from './probes.ts';

/** What is seen of the emulator as it is, and of a variant instead. */
export interface Deviation {
  readonly by: Probe;
  readonly usual: unknown;
  readonly instead: unknown;
}

type Row = readonly [id: string, instead: unknown];

const json = '{"RequestId":"ID","HostId":"slb-pop.aliyuncs.com","Code":"InvalidLoadBalancerId.NotFound","Message":"';
const jsonText = `操作失败 <InvalidLoadBalancerId.NotFound> & \\"请重试\\" 🙂 — it's \\\\ over"}`;
const declaration = "<?xml version='1.0' encoding='UTF-8'?>";
const xmlText = `操作失败 &lt;InvalidLoadBalancerId.NotFound&gt; &amp; "请重试" 🙂 — it's \\ over`;
const xml = (text: string, between = ''): string =>
  ['<Error>', '<RequestId>ID</RequestId>', '<HostId>slb-pop.aliyuncs.com</HostId>']
    .concat('<Code>InvalidLoadBalancerId.NotFound</Code>', `<Message>${text}</Message>`, '</Error>')
    .join(between);

const message = 'RuleId is mandatory for this action. RuleId is absent; documented: required.';
const otherMessage = `操作失败 <MissingRuleId> & "请重试" 🙂 — it's \\ over`;

/** Each variant, shown by the smallest thing that tells it from the default. */
export const deviations: Readonly<Record<string, Deviation>> = Object.fromEntries([
  ...rows(identifiers, { shape: 'a-x', lengths: [24, 17, 31], found: 200 }, [
    ['identifiers/numeric', { shape: '0', lengths: [18, 18, 18], found: 200 }],
    ['identifiers/long', { shape: 'a-a-x', lengths: [120, 120, 120], found: 200 }],
    ['identifiers/either-case', { shape: 'A_x', lengths: [25, 25, 25], found: 200 }],
    ['identifiers/of-the-guide', { shape: 'x-a-a-a-0', lengths: [31, 14, 51], found: 200 }],
  ]),
  ...rows(
    part('DescribeLoadBalancerAttribute', (body) => [Object.keys(body)[0], Object.keys(body).at(-1)]),
    ['RequestId', 'Tags'],
    [
      ['members/reversed', ['Tags', 'RequestId']],
      ['members/request-id-last', ['LoadBalancerName', 'RequestId']],
      ['members/unknown', ['ServiceManaged', 'ServiceManagers']],
    ],
  ),
  ...rows(
    part('DescribeLoadBalancerAttribute', (body) =>
      ['LoadBalancerStatus', 'Bandwidth', 'MasterZoneId', 'PayType', 'VpcId', 'Tags'].filter((name) => name in body),
    ),
    ['LoadBalancerStatus', 'Bandwidth', 'MasterZoneId', 'PayType', 'VpcId', 'Tags'],
    [
      ['members/unpromised-left-out', ['LoadBalancerStatus', 'MasterZoneId', 'PayType', 'Tags']],
      ['members/empty-left-out', ['LoadBalancerStatus', 'Bandwidth', 'MasterZoneId', 'PayType']],
    ],
  ),
  ...rows(
    part('DescribeRegions', ({ Regions }) => firstRegion(Regions)),
    'ap-northeast-1',
    [['lists/reversed', 'us-west-1']],
  ),
  ...rows(listedAfter(100), [1, 1, 0], [['lists/lagging', [0, 1, 1]]]),
  ...rows(
    part('DescribeHealthStatus', ({ BackendServers }) => serverHealth(BackendServers)),
    'unavailable',
    [
      ['health/normal', 'normal'],
      ['health/abnormal', 'abnormal'],
    ],
  ),
  ...rows(
    part('DescribeRuleAttribute', ({ Recommend, HostId, Message }) => [
      Recommend !== undefined,
      String(HostId).replace(/:\d+/, ''),
      Message,
    ]),
    [true, '127.0.0.1', message],
    [
      ['errors/other-host', [true, 'slb-pop.aliyuncs.com', message]],
      ['errors/other-messages', [true, '127.0.0.1', otherMessage]],
      ['errors/without-recommend', [false, '127.0.0.1', message]],
    ],
  ),
  ...rows(bytes('json'), json + jsonText, [
    ['json/escaped', json + escaped(jsonText)],
    ['json/indented', JSON.stringify(JSON.parse(json + jsonText), undefined, 2)],
  ]),
  ...rows(bytes('xml'), declaration + xml(xmlText), [
    ['xml/indented', `${declaration}\n  ${xml(xmlText, '\n  ')}`],
    ['xml/no-declaration', xml(xmlText)],
    ['xml/other-declaration', `<?xml version="1.0" encoding="utf-8"?>\n${xml(xmlText)}`],
    ['xml/references', declaration + xml(referenced(xmlText))],
    ['xml/cdata', declaration + xml(xmlText).replaceAll(/>([^<]+)<\//g, (_whole, text: string) => section(text))],
  ]),
  ...rows(
    part('DescribeLoadBalancerAttribute', ({ RequestId }) => /^[0-9A-F-]{36}$/.test(String(RequestId))),
    true,
    [['request-ids/plain', false]],
  ),
  ...rows(addedWeight, '100', [['scalars/as-numbers', 100]]),
  ...rows(emptyElements, [true, false], [['xml/short', [false, true]]]),
  ...rows(
    idleInterval,
    ['off', 7],
    [
      ['ineffective/hidden', ['off', undefined]],
      ['ineffective/forgotten', ['off', 0]],
    ],
  ),
  ...rows(
    headers(['content-type', 'transfer-encoding', 'connection']),
    ['application/json;charset=utf-8', 'none', 'keep-alive', true],
    [
      ['delivery/chunked', ['application/json;charset=utf-8', 'chunked', 'keep-alive', true]],
      ['delivery/closed', ['application/json;charset=utf-8', 'none', 'close', true]],
      ['media-types/bare', ['application/json', 'none', 'keep-alive', true]],
      ['media-types/spaced', ['application/json; charset=UTF-8', 'none', 'keep-alive', true]],
    ],
  ),
  ...rows(createListener({ Bandwidth: '5000' }), '200 ', [
    ['disputes/oldest', '400 InvalidParameter'],
    ['disputes/refused', '400 InvalidParameter'],
  ]),
  ...rows(createListener({ Scheduler: 'wlc' }), '400 InvalidParameter', [['disputes/accepted', '200 ']]),
  ...rows(createListener({ HealthCheckConnectTimeout: '1000' }), '400 InvalidHealthCheckConnectTimeout', [
    ['codes/general', '400 InvalidParameter'],
    ['codes/with-dot', '400 InvalidParam.HealthCheckConnectTimeout'],
    ['codes/any-listed', '400 InvalidParam.EndPort'],
  ]),
  ...rows(createListener({ ListenerPort: '80' }), '400 ListenerPortConflict', [
    ['codes/oldest-named', '400 ListenerAlreadyExists'],
    ['codes/last-named', '400 InvalidParameter.ListenerPortConflict'],
  ]),
  ...rows(turnedAway('SetLoadBalancerName'), { some: false, codes: [], again: 0 }, [
    ['busy/throttling', { some: true, codes: ['400 Throttling.User'], again: 0 }],
    ['busy/configuring', { some: true, codes: ['400 ServiceIsConfiguring'], again: 0 }],
    ['busy/unavailable', { some: true, codes: ['503 ServiceUnavailable'], again: 0 }],
  ]),
  ...rows(fourAtOnce, { outcomes: ['made', 'made', 'made', 'made', 'made'], made: 1, heldMs: 0 }, [
    ['tokens/processing', oneOfFour('OperationFailed.TokenIsProcessing')],
    ['tokens/same-request', oneOfFour('ProcessingSameRequest')],
  ]),
  ...rows(
    bandwidthsTaken,
    ['200 ', '200 '],
    [
      ['bandwidths/limited-by-billing', ['400 InvalidParameter', '200 ']],
      ['bandwidths/unlimited-by-traffic', ['200 ', '400 InvalidParameter']],
    ],
  ),
  ...rows(leftOut, ['a', 7], [['left-out/reset', ['', 7]]]),
  ...rows(changedWhileStopped, '200 ', [['states/running-only', '400 Operation.NotAllowed']]),
  ...rows(
    statesAfter(500),
    ['starting', 'starting'],
    [
      ['transitions/at-once', ['running', 'running']],
      ['transitions/slow', ['starting', 'running']],
    ],
  ),
]);

function rows(by: Probe, usual: unknown, varied: readonly Row[]): readonly (readonly [string, Deviation])[] {
  return varied.map(([id, instead]) => [id, { by, usual, instead }]);
}

function oneOfFour(code: string): unknown {
  return { outcomes: ['made', code, code, code, 'made'], made: 1, heldMs: 100 };
}

function serverHealth(list: unknown): unknown {
  return (list as { BackendServer: { ServerHealthStatus: string }[] }).BackendServer[0]?.ServerHealthStatus;
}

function firstRegion(list: unknown): unknown {
  return (list as { Region: { RegionId: string }[] }).Region[0]?.RegionId;
}

function escaped(text: string): string {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
    .map((unit) => (unit < 128 ? String.fromCharCode(unit) : `\\u${unit.toString(16).padStart(4, '0')}`))
    .join('');
}

function referenced(text: string): string {
  return Array.from(text, (one) => (one < '\u0080' ? one : `&#x${one.codePointAt(0)?.toString(16)};`)).join('');
}

function section(text: string): string {
  return `><![CDATA[${text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')}]]></`;
}
