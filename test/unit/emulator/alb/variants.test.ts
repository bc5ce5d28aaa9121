import { request } from 'undici';
import { describe, expect, it } from 'vitest';
import { variantsOf } from '../../../../emulator/variants.ts';
import type { TestBed } from '../emulator-client.ts';
import { albBook, balancerValues, makeBalancer, makeGroup, openAlb, send } from './alb-client.ts';

type Look = (bed: TestBed) => Promise<unknown>;
type Row = readonly [id: string, look: Look, usual: unknown, instead: unknown];

const variants = variantsOf(albBook);

/** The letters of an identifier that is new, by kind of character. */
const shape: Look = async (bed) => {
  const id = await makeBalancer(bed);
  return [id.length, /[A-Z]/.test(id), /[a-z]/.test(id)];
};

const text: Look = async (bed) => {
  await makeGroup(bed, { Tag: [{ Key: 'size', Value: 'größe' }] });
  const { text: said } = await send(bed, 'ListServerGroups');
  return [said.includes('ß'), said.includes('\\u00df'), said.includes('\n')];
};

/** Some members of an answer about a load balancer. */
const members: Look = async (bed) => {
  const LoadBalancerId = await makeBalancer(bed);
  const { body } = await send(bed, 'GetLoadBalancerAttribute', { LoadBalancerId });
  const names = Object.keys(body);
  return [names[0], names.at(-1) === 'RequestId', 'Tags' in body, 'CreateTime' in body];
};

const listed: Look = async (bed) => {
  const items = async (): Promise<number> => {
    const { body } = await send(bed, 'ListServerGroups');
    return (body['ServerGroups'] as readonly unknown[]).length;
  };
  const before = await items();
  await send(bed, 'CreateServerGroup', { ServerGroupName: 'group' });
  const at = await items();
  bed.clock.now += 100;
  return [before, at, await items()];
};

const firstRegion: Look = async (bed) => {
  const [first] = (await send(bed, 'DescribeRegions')).body['Regions'] as readonly { readonly RegionId: string }[];
  return first?.RegionId;
};

const jobs: Look = async (bed) => {
  await makeBalancer(bed);
  await send(bed, 'CreateLoadBalancer', balancerValues);
  return ((await send(bed, 'ListAsynJobs')).body['Jobs'] as readonly unknown[]).length;
};

const status: Look = async (bed) => {
  const { body } = await send(bed, 'CreateLoadBalancer', balancerValues);
  bed.clock.now += 100;
  const { LoadBalancerId } = body as { readonly LoadBalancerId: string };
  const before = (await send(bed, 'GetLoadBalancerAttribute', { LoadBalancerId })).body['LoadBalancerStatus'];
  bed.clock.now += 500;
  const after = (await send(bed, 'GetLoadBalancerAttribute', { LoadBalancerId })).body['LoadBalancerStatus'];
  return [before, after];
};

const headers: Look = async (bed) => {
  const wire = bed.sign('DescribeRegions');
  const answer = await request(`${bed.endpoint}${wire.target}`, { method: 'GET', headers: wire.headers });
  await answer.body.text();
  return ['content-type', 'transfer-encoding', 'connection'].map((name) => answer.headers[name] ?? 'none');
};

/** The codes by which some changes are refused. */
const refusals: Look = async (bed) => {
  const ServerGroupId = await makeGroup(bed);
  const codes = new Set<unknown>();
  for (let nth = 0; nth < 30; nth += 1) {
    const values = { ServerGroupId, ServerGroupName: `group-${nth}` };
    const { status: code, body } = await send(bed, 'UpdateServerGroupAttribute', values);
    if (code !== 200) codes.add(body['Code']);
    bed.clock.now += 1000;
  }
  return [...codes];
};

const atOnce: Look = async (bed) => {
  const values = { ...balancerValues, ClientToken: 'token' };
  const answers = await Promise.all([1, 2].map(() => send(bed, 'CreateLoadBalancer', values)));
  return answers.map(({ status: code }) => code).toSorted((a, b) => a - b);
};

const requestId: Look = async (bed) =>
  /^[0-9A-F-]{36}$/.test(String((await send(bed, 'DescribeRegions')).body['RequestId']));

const lastToken: Look = async (bed) => (await send(bed, 'ListLoadBalancers')).body['NextToken'];

const type = 'application/json;charset=utf-8';
const rows: readonly Row[] = [
  ['busy/status', refusals, [], ['IncorrectStatus.ServerGroup']],
  ['busy/throttling', refusals, [], ['Throttling.User']],
  ['busy/unavailable', refusals, [], ['ServiceUnavailable']],
  ['delivery/chunked', headers, [type, 'none', 'keep-alive'], [type, 'chunked', 'keep-alive']],
  ['delivery/closed', headers, [type, 'none', 'keep-alive'], [type, 'none', 'close']],
  ['identifiers/either-case', shape, [22, false, true], [25, true, true]],
  ['identifiers/long', shape, [22, false, true], [120, false, true]],
  ['identifiers/numeric', shape, [22, false, true], [18, false, false]],
  ['jobs/listed-late', jobs, 2, 1],
  ['json/escaped', text, [true, false, false], [false, true, false]],
  ['json/indented', text, [true, false, false], [true, false, true]],
  ['lists/lagging', listed, [0, 1, 1], [0, 0, 1]],
  ['lists/reversed', firstRegion, 'cn-qingdao', 'cn-heyuan'],
  ['media-types/bare', headers, [type, 'none', 'keep-alive'], ['application/json', 'none', 'keep-alive']],
  [
    'media-types/spaced',
    headers,
    [type, 'none', 'keep-alive'],
    ['application/json; charset=UTF-8', 'none', 'keep-alive'],
  ],
  ['members/empty-left-out', members, ['RequestId', false, true, true], ['RequestId', false, false, true]],
  ['members/request-id-last', members, ['RequestId', false, true, true], ['LoadBalancerId', true, true, true]],
  ['members/reversed', members, ['RequestId', false, true, true], ['SecurityGroupIds', true, true, true]],
  ['members/unknown', members, ['RequestId', false, true, true], ['ServiceManaged', false, true, true]],
  ['members/unpromised-left-out', members, ['RequestId', false, true, true], ['RequestId', false, true, false]],
  ['pages/empty-token', lastToken, undefined, ''],
  ['request-ids/plain', requestId, true, false],
  ['tokens/processing', atOnce, [200, 200], [200, 400]],
  ['transitions/at-once', status, ['Provisioning', 'Provisioning'], ['Active', 'Active']],
  ['transitions/slow', status, ['Provisioning', 'Provisioning'], ['Provisioning', 'Active']],
];

describe('the variants of application load balancers', () => {
  it('are each shown to deviate from the default', () => {
    expect(rows.map(([id]) => id)).toEqual(variants.map(({ id }) => id));
  });

  it('stand on documents of the service', () => {
    const known = new Set(albBook.documents.map(({ id }) => id));
    expect(variants.flatMap(({ grounds }) => grounds).filter(({ document }) => !known.has(document))).toEqual([]);
  });

  it.each(rows)('%s shows what the default does not', async (id, look, usual, instead) => {
    {
      await using bed = await openAlb();
      expect(await look(bed)).toEqual(usual);
    }
    await using bed = await openAlb({ variants: [id] });
    expect(await look(bed)).toEqual(instead);
  });
});
