import { describe, expect, it } from 'vitest';
import type { Call } from '../../../../cases/call.ts';
import type { CallPlan } from '../../../../cases/call-plan.ts';
import { needsHolder } from '../../../../generators/values/holder-need.ts';
import { parameterOf, planned, plansOf, requirements, scopes, wireCall } from '../../laws/planned.ts';

const billed = 'paybybandwidth';
const isOfListener = /^(?:Create|Set)LoadBalancer\w+Listener/;

/** The calls before a case's own that must be accepted, and that one if it must be. */
function acceptedCalls({ fixtures, prepare, call, expect: expected }: CallPlan): readonly Call[] {
  const anchors = fixtures.flatMap(({ call: made, anchor, exclusive }) =>
    anchor && !exclusive ? [made, anchor] : [made],
  );
  return [...anchors, ...prepare, ...(expected.answer === 'accept' ? [call] : [])];
}

/**
 * What a strict service would refuse of the calls of a case: a limit on an instance that is not billed by bandwidth, and
 * more than the instance has.
 */
function refused(plan: CallPlan): readonly string[] {
  const limits = new Map<unknown, number>();
  let instance: ReturnType<typeof wireCall> | undefined;
  return acceptedCalls(plan).flatMap((call) => {
    const sent = wireCall(call);
    const { ListenerPort: port, Bandwidth: bandwidth } = sent;
    if (call.action === 'CreateLoadBalancer') instance ??= sent;
    if (call.action === 'DeleteLoadBalancerListener') limits.delete(port);
    if (!isOfListener.test(call.action) || bandwidth === undefined) return [];
    const isBilled = instance?.['InternetChargeType'] === billed;
    if (isBilled && bandwidth === '-1') return [`${call.action}: no limit where bandwidth is billed`];
    limits.set(port, Math.max(0, Number(bandwidth)));
    const sum = [...limits.values()].reduce((all, one) => all + one, 0);
    if (sum === 0) return [];
    if (!isBilled) return [`${call.action}: a limit of ${bandwidth} without its billing`];
    return sum > Number(instance?.['Bandwidth']) ? [`${call.action}: ${sum} of ${instance?.['Bandwidth']}`] : [];
  });
}

describe('what a value needs of the resource around', () => {
  it.each(scopes)('is there wherever a call must be accepted (%s)', (edition) => {
    const chosen = requirements.filter(
      ({ id }) => edition === undefined || id.includes('Bandwidth') || id.includes('bandwidth'),
    );
    const plans = chosen.flatMap((one) =>
      planned(one, edition).cases.flatMap((subject) => plansOf(subject).map((plan) => ({ id: subject.id, plan }))),
    );
    expect(plans.flatMap(({ id, plan }) => refused(plan).map((words) => `${id}: ${words}`))).toEqual([]);
    // Under the oldest edition nobody can make an instance that is billed so.
    const limited = plans.filter(({ plan }) =>
      acceptedCalls(plan).some(({ parameters }) => parameters['InternetChargeType'] === billed),
    );
    expect(limited.length > 20).toBe(edition !== '2018');
  });

  it('is made for the case alone, and named as what it costs', () => {
    const range = requirements.filter(({ id }) => id === 'clb.CreateLoadBalancerTCPListener.Bandwidth.range');
    const plans = range.flatMap((one) => planned(one).cases.flatMap(plansOf));
    const accepted = plans.filter(
      ({ expect: { answer }, call }) => answer === 'accept' && call.parameters['Bandwidth'] !== '-1',
    );
    expect(accepted.length).toBeGreaterThan(2);
    for (const { fixtures, costs } of accepted) {
      const [holder] = fixtures;
      expect(holder?.exclusive).toBe(true);
      expect(holder?.call.parameters).toMatchObject({ InternetChargeType: billed, Bandwidth: '5000' });
      expect(costs).toEqual([`InternetChargeType=${billed}`]);
    }
    const refusedOnes = plans.filter(({ expect: { answer } }) => answer !== 'accept');
    expect(refusedOnes.every(({ costs }) => costs === undefined)).toBe(true);
  });

  it('leaves what it does not hold to observation', () => {
    const range = requirements.filter(({ id }) => id === 'clb.CreateLoadBalancerUDPListener.Bandwidth.range');
    const answerTo = (value: string, edition: string): string | undefined =>
      range
        .flatMap((one) => planned(one, edition).cases.flatMap(plansOf))
        .find(({ call }) => call.parameters['Bandwidth'] === value)?.expect.answer;
    expect(answerTo('5120', '2019')).toBe('observe');
    expect(answerTo('5121', '2019')).toBe('reject');
    expect(answerTo('1', '2019')).toBe('accept');
    expect(answerTo('1', '2018')).toBe('observe');
    expect(answerTo('-1', '2018')).toBe('accept');
  });
});

it('needsHolder is so of a value that a parameter does not have without it', () => {
  const bandwidth = parameterOf('CreateLoadBalancerTCPListener', 'Bandwidth');
  expect(['-1', '5', null].map((value) => needsHolder(bandwidth, value))).toEqual([false, true, false]);
  expect(needsHolder(parameterOf('CreateLoadBalancerTCPListener', 'Scheduler'), 'rr')).toBe(false);
});
