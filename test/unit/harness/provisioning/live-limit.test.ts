import { describe, expect, it } from 'vitest';
import { openLeasePool } from '../../../../harness/furnishing/lease.ts';
import { openLiveLimit } from '../../../../harness/provisioning/live-limit.ts';
import { holdersOf } from '../../../../harness/provisioning/made-by.ts';
import { plannedCall } from '../../../../cases/planned-call.ts';
import type { MadeResource } from '../../../../harness/journal/made-resource.ts';
import type { Workshop } from '../../../../harness/provisioning/workshop.ts';
import { book, plan, runRecorded } from '../run-recorded.ts';

/** Cases that lease, that destroy what they use, that create under test, and that need two at once. */
const selected = ({ id }: { readonly id: string }): boolean =>
  /^clb\.(CreateLoadBalancer\.(LoadBalancerName|ClientToken|RegionId)|load-balancer\.|listener\.(effect|uniqueness)|DeleteLoadBalancer\.)/.test(
    id,
  ) && !isCrowd({ id });

/** Creations at once of which one thing should come, and which may each make one on a target that breaks its promise. */
const isCrowd = ({ id }: { readonly id: string }): boolean => id.endsWith('-crowd');

/** As many as one call may name must exist for the call that names them all. */
const isQuota = ({ id }: { readonly id: string }): boolean =>
  id.endsWith('.quota.per-call') || id === 'clb.DescribeLoadBalancerListeners.LoadBalancerId.list-size';

describe('a run under a limit of live load balancers', () => {
  it.each([2, 3])(
    'has no more than %i at once, and the verdicts of a run without a limit',
    async (liveLoadBalancers) => {
      const free = await runRecorded({}, { selected, concurrency: 8 });
      const limited = await runRecorded({}, { selected, concurrency: 8, liveLoadBalancers });
      expect(free.mostAlive).toBeGreaterThan(liveLoadBalancers);
      expect(limited.mostAlive).toBe(liveLoadBalancers);
      expect(limited.report.requirements.map(({ id, verdict }) => [id, verdict])).toEqual(
        free.report.requirements.map(({ id, verdict }) => [id, verdict]),
      );
      expect(limited.report.totals.requirements.pass).toBeGreaterThan(10);
    },
  );

  it('does not run what needs more at once', async () => {
    const { report, mostAlive } = await runRecorded({}, { selected, concurrency: 8, liveLoadBalancers: 1 });
    expect(mostAlive).toBe(1);
    const idle = report.requirements.filter(({ reason }) => reason?.includes('limits.liveLoadBalancers') === true);
    expect(idle.map(({ verdict }) => verdict)).toEqual(idle.map(() => 'not-run'));
    expect(idle.map(({ id }) => id)).toContain('clb.listener.uniqueness.port-per-load-balancer');
    expect(idle[0]?.reason).toBe('it needs 2 load balancers at once, and limits.liveLoadBalancers is 1');
    expect(report.totals.requirements).toMatchObject({ fail: 0, error: 0 });
  });

  it('counts what the cases of the service may have at once', () => {
    const countsOf = (crowds: boolean): readonly number[] =>
      plan.requirements
        .filter(({ requirement }) => isCrowd(requirement) === crowds && !isQuota(requirement))
        .flatMap(({ cases }) => cases.map((one) => holdersOf(plannedCall(one), book)));
    expect(new Set(countsOf(false))).toEqual(new Set([0, 1, 2, 3]));
    const quotas = plan.requirements.filter(({ requirement }) => isQuota(requirement)).flatMap(({ cases }) => cases);
    // And as many as are too many.
    expect(Math.max(...quotas.map((one) => holdersOf(plannedCall(one), book)))).toBe(12);
    const [crowd] = countsOf(true);
    expect(crowd).toBeGreaterThan(2);
    expect(crowd).toBeLessThan(17);
  });
});

/** A workshop that makes load balancers at will and deletes none. */
function hoarder(): Workshop {
  let count = 0;
  const made = (): MadeResource => ({ number: (count += 1), resource: 'load-balancer', keys: {} });
  return {
    session: { book },
    call: async () => ({ answer: {}, made: made() }),
    remove: async () => false,
  } as unknown as Workshop;
}

describe('openLiveLimit', () => {
  it('does not wait for what cannot be deleted', async () => {
    const limit = openLiveLimit(hoarder(), 2);
    limit.makeRoomWith(openLeasePool(limit.workshop, 2).dropIdle);
    const hold = async (): Promise<boolean> => {
      const { made } = await limit.workshop.call('CreateLoadBalancer', {});
      return made !== undefined && (await limit.workshop.remove(made));
    };
    expect(await limit.reserve(1, hold)).toBe(false);
    expect(await limit.reserve(1, hold)).toBe(false);
    await expect(limit.reserve(1, hold)).rejects.toThrow('2 that could not be deleted count too');
    expect(await limit.reserve(0, async () => 'no need')).toBe('no need');
  });

  it('lets cases in by turns, the first first, though a later one would fit', async () => {
    const limit = openLiveLimit(hoarder(), 2);
    const order: string[] = [];
    let finish = (): void => undefined;
    const first = limit.reserve(1, async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      order.push('one');
    });
    const both = limit.reserve(2, async () => order.push('both'));
    const late = limit.reserve(1, async () => order.push('late'));
    await Promise.resolve();
    finish();
    await Promise.all([first, both, late]);
    expect(order).toEqual(['one', 'both', 'late']);
  });
});
