import { expect, test } from 'vitest';
import { jointGateway } from '../../../emulator/wire/joint-gateway.ts';
import { plainDelivery } from '../../../emulator/wire/delivery.ts';
import type { Gateway } from '../../../emulator/wire/gateway.ts';

const named =
  (body: string): Gateway =>
  () => ({ status: 200, headers: {}, body });
const joint = jointGateway(
  { service: { product: 'Slb', version: '2014-05-15' }, gateway: named('slb') },
  { service: { product: 'Alb', version: '2020-06-16' }, gateway: named('alb') },
);

test.each([
  ['the version in the query', '/?Action=DescribeRegions&Version=2020-06-16', {}, '', 'alb'],
  [
    'the version in the body',
    '/',
    { 'content-type': 'application/x-www-form-urlencoded' },
    'Action=A&Version=2020-06-16',
    'alb',
  ],
  ['the version in a header', '/', { 'x-acs-action': 'A', 'x-acs-version': '2020-06-16' }, '', 'alb'],
  ['the version before the host', '/?Version=2014-05-15', { host: 'alb.cn-hangzhou.aliyuncs.com' }, '', 'slb'],
  ['the host', '/?Version=1999-01-01', { host: 'alb.cn-hangzhou.aliyuncs.com' }, '', 'alb'],
  ['nothing', '/', { host: '127.0.0.1:80' }, '', 'slb'],
])('%s tells which service a request is for', (_how, target, headers: Record<string, string>, body, expected) => {
  const method = body === '' ? 'GET' : 'POST';
  expect(joint({ method, target, headers, body }, plainDelivery()).body).toBe(expected);
});
