import type { Finding, ReportedExchange } from '../../../reports/model/run-report.ts';

/** Text that breaks out of a page, a tag, an attribute or a line if it is not escaped. */
export const hostile =
  `</pre><script>alert("1")</script> 'q' "q" & ]]> <!-- \u2028 \u0000 \u001B[31m \u202E \uD800 </script>` as const;

const common =
  'AccessKeyId=***&Format=JSON&SignatureMethod=HMAC-SHA1&SignatureNonce=%7Buuid-1%7D&SignatureVersion=1.0&Timestamp={time-1}&Version=2014-05-15&Signature=***';

const create =
  'Action=CreateLoadBalancerTCPListener&RegionId=cn-hangzhou&LoadBalancerId={load-balancer}&ListenerPort=443&BackendServerPort=8080';

export function exchange(query: string, status: number, body: string): ReportedExchange {
  return {
    request: { method: 'GET', url: `embedded/?${query}&${common}`, headers: { accept: '*/*' }, body: '' },
    response: { status, headers: { 'content-type': 'application/json' }, body },
    startMs: 120,
    endMs: 124,
  };
}

const accepted = exchange(`${create}&Bandwidth=5121`, 200, '{"RequestId":"{uuid-2}"}');
const readBack = exchange(
  'Action=DescribeLoadBalancerTCPListenerAttribute&RegionId=cn-hangzhou&LoadBalancerId={load-balancer}&ListenerPort=443',
  200,
  '{"RequestId":"{uuid-3}","ListenerPort":443,"BackendServerPort":8080,"Bandwidth":5121,"Status":"stopped","Scheduler":"wrr","HealthCheck":"on","Large":12345678901234567890}',
);

const posted: ReportedExchange = {
  request: {
    method: 'POST',
    url: 'embedded/',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `Action=AddTags&LoadBalancerId={load-balancer}&Tags=%5B%7B%22TagKey%22%3A%22${encodeURIComponent('</pre><script>alert(2)</script>')}%22%7D%5D&Bad=%E0%A4%A&Spaced=%20a%20&Empty=&${common}`,
  },
  response: {
    status: 500,
    headers: { 'content-type': 'text/xml' },
    body: `<?xml version="1.0"?><Error><RequestId>{uuid-2}</RequestId><Code>InternalError</Code><Message>${hostile}</Message></Error>`,
  },
  startMs: 10,
  endMs: 20,
};

const unanswered: ReportedExchange = {
  request: { method: 'GET', url: `embedded/?Action=DeleteLoadBalancer&${common}`, headers: {}, body: '' },
  problem: 'connection reset before an answer arrived',
  startMs: 30,
  endMs: 31,
};

const range = 'clb.CreateLoadBalancerTCPListener.Bandwidth.range';

const aboveMax = {
  caseId: `${range}#above-max`,
  exchanges: [accepted, readBack],
  replay: `npx slb-conformance replay '${range}#above-max' --seed 2014`,
} as const;

export const rangeFindings: readonly Finding[] = [
  {
    ...aboveMax,
    judgedBy: 'checks/answer/rejected.ts',
    expected: 'the request is rejected: Bandwidth 5121 is above 5120',
    actual: 'accepted with HTTP 200',
  },
  {
    ...aboveMax,
    at: 'Listeners.Listener',
    expected: 'the listeners of the load balancer are as they were before the request',
    actual: 'a listener on port 443 with Bandwidth 5121 exists',
  },
  {
    caseId: `${range}#below-min`,
    at: 'code',
    expected: 'error code InvalidParameter',
    actual: 'error code InternalError',
    exchanges: [exchange(`${create}&Bandwidth=-2`, 400, '{"Code":"InternalError","Message":"{}[],: \\" text"}')],
    replay: `npx slb-conformance replay '${range}#below-min' --seed 2014`,
  },
];

export const hostileFindings: readonly Finding[] = [
  {
    caseId: `clb.AddTags.Tags.structure#${hostile}`,
    expected: hostile,
    actual: hostile,
    at: hostile,
    exchanges: [posted, unanswered],
    replay: `npx slb-conformance replay '${hostile}'`,
  },
];
