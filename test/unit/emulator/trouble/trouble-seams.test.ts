import { describe, expect, it } from 'vitest';
import { openTestBed, type TestBed } from '../emulator-client.ts';

/** What a number of calls get, as status and code. */
async function answers(bed: TestBed, count: number, action = 'DescribeRegions'): Promise<readonly string[]> {
  const found: string[] = [];
  for (let sent = 0; sent < count; sent += 1) {
    const { status, body } = await bed.call(action);
    const { Code: code } = body;
    found.push(typeof code === 'string' ? `${status} ${code}` : String(status));
  }
  return found;
}

describe('throttling', () => {
  it('lets so many calls in within a second, and more after it', async () => {
    await using bed = await openTestBed({ trouble: { throttle: 2 } });
    expect(await answers(bed, 4)).toEqual(['200', '200', '400 Throttling', '400 Throttling']);
    bed.clock.now += 999;
    expect(await answers(bed, 1)).toEqual(['400 Throttling']);
    bed.clock.now += 1;
    expect(await answers(bed, 1)).toEqual(['200']);
  });

  it('counts no call that is refused for something else', async () => {
    await using bed = await openTestBed({ trouble: { throttle: 1 } });
    expect(await answers(bed, 2, 'NoSuchAction')).toEqual(Array(2).fill('404 InvalidAction.NotFound'));
    expect(await answers(bed, 1)).toEqual(['200']);
  });
});

describe('a busy service', () => {
  it('refuses a share of the calls, the same ones for the same seed', async () => {
    const drawn = async (seed: number): Promise<readonly string[]> => {
      await using bed = await openTestBed({ trouble: { busy: 0.3, seed } });
      return await answers(bed, 100);
    };
    const [first, again, other] = [await drawn(1), await drawn(1), await drawn(2)];
    const refused = first.filter((answer) => answer === '503 ServiceUnavailable').length;
    expect(refused).toBeGreaterThan(15);
    expect(refused).toBeLessThan(45);
    expect(first.filter((answer) => answer !== '200')).toHaveLength(refused);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it('refuses all calls, or none', async () => {
    await using all = await openTestBed({ trouble: { busy: 1 } });
    expect(await answers(all, 3)).toEqual(Array(3).fill('503 ServiceUnavailable'));
    await using none = await openTestBed({ trouble: { busy: 0 } });
    expect(await answers(none, 3)).toEqual(Array(3).fill('200'));
  });
});

describe('actions that fail', () => {
  it('do so as often as is asked, one way after the other, and carry nothing out', async () => {
    const fail = ['CreateLoadBalancer=Throttling.User:2', 'CreateLoadBalancer=ServiceUnavailable:1'];
    await using bed = await openTestBed({ trouble: { fail } });
    const create = (): Promise<readonly string[]> => answers(bed, 1, 'CreateLoadBalancer');
    expect(await answers(bed, 1)).toEqual(['200']);
    expect(await answers(bed, 3, 'CreateLoadBalancer')).toEqual([
      '400 Throttling.User',
      '400 Throttling.User',
      '503 ServiceUnavailable',
    ]);
    const { body } = await bed.call('DescribeLoadBalancers', { RegionId: 'cn-hangzhou' });
    expect(body['TotalCount']).toBe(0);
    expect(await create()).not.toContain('503 ServiceUnavailable');
  });

  it('fail for ever without a number, with the status that documents name', async () => {
    await using bed = await openTestBed({ trouble: { fail: ['DeleteLoadBalancer=InvalidLoadBalancerId.NotFound'] } });
    expect(await answers(bed, 3, 'DeleteLoadBalancer')).toEqual(Array(3).fill('404 InvalidLoadBalancerId.NotFound'));
  });

  it.each([
    ['CreateLoadBalancer', /is none of ACTION=CODE and ACTION=CODE:TIMES/],
    ['CreateLoadBalancer=Throttling:0', /is none of ACTION=CODE/],
    ['CreateLoadBalanser=Throttling', /there is no action "CreateLoadBalanser"; did you mean "CreateLoadBalancer"/],
    [
      'CreateLoadBalancer=Trottling',
      /no document lists the code "Trottling" for CreateLoadBalancer; did you mean "Throttling"/,
    ],
  ])('are not asked for as %s', async (fail, words) => {
    await expect(openTestBed({ trouble: { fail: [fail] } })).rejects.toThrow(words);
  });

  it('may fail with a code that only a parameter or the gateway has', async () => {
    const fail = ['DescribeLoadBalancerAttribute=MissingLoadBalancerId', 'CreateRules=DomainExist'];
    await using bed = await openTestBed({ trouble: { fail } });
    expect(await answers(bed, 1, 'DescribeLoadBalancerAttribute')).toEqual(['400 MissingLoadBalancerId']);
  });
});
