import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judgeCall, type WireCall } from './judge-call.ts';

const tcp: WireCall = {
  RegionId: 'r',
  LoadBalancerId: 'lb',
  ListenerPort: '80',
  BackendServerPort: '80',
  Bandwidth: '-1',
};

function breaches(call: WireCall, edition?: string): readonly string[] {
  const judged = judgeCall('CreateLoadBalancerTCPListener', call, edition);
  return (judged?.breaches ?? []).map(
    ({ parameter, rule, isAgreed }) => `${parameter}.${rule}${isAgreed ? '' : ' (disputed)'}`,
  );
}

test('a call that keeps everything breaks nothing', () => {
  expect(breaches(tcp)).toEqual([]);
});

test.each<readonly [WireCall, string]>([
  [{ ...tcp, ListenerPort: '0' }, 'ListenerPort.range (disputed)'],
  [{ ...tcp, ListenerPort: '65536' }, 'ListenerPort.range'],
  [{ ...tcp, ListenerPort: 'http' }, 'ListenerPort.type'],
  [{ ...tcp, Scheduler: 'no' }, 'Scheduler.enum'],
  [{ ...tcp, HealthCheckHttpCode: 'http_2xx,no' }, 'HealthCheckHttpCode.enum'],
  [{ ...tcp, Description: 'a'.repeat(257) }, 'Description.length'],
  [{ ...tcp, HealthCheckURI: 'x' }, 'HealthCheckURI.pattern'],
  [{ ...tcp, LoadBalancerId: '' }, 'LoadBalancerId.required'],
  [{ ...tcp, BackendServerPort: '' }, 'BackendServerPort.conditional.without-group'],
])('of %j it says %s', (call, broken) => {
  expect(breaches(call)).toEqual([broken]);
});

test('an edition that is asked decides alone, and no later one', () => {
  expect(breaches({ ...tcp, Description: 'a'.repeat(81) })).toEqual(['Description.length (disputed)']);
  expect(breaches({ ...tcp, Description: 'a'.repeat(81) }, '2019')).toEqual(['Description.length']);
  expect(breaches({ ...tcp, Description: 'a'.repeat(81) }, '2026')).toEqual([]);
});

test('it names what no edition knows, and what it cannot judge', () => {
  const judged = judgeCall('CreateLoadBalancerTCPListener', { ...tcp, Mood: 'good', LoadBalancerId: null });
  expect(judged).toMatchObject({ strangers: ['Mood'], skipped: 1, breaches: [] });
});

test('it shares no code with what it judges', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((file) => !file.endsWith('.test.ts'));
  const imported = files.flatMap((file) => {
    const text = readFileSync(new URL(file, import.meta.url), 'utf8');
    return [...text.matchAll(/from '([^']+)'/gu)].map(([, name = '']) => name);
  });
  expect(imported.filter((name) => !name.startsWith('./') && name !== 'yaml' && name !== 'node:fs')).toEqual([]);
});
