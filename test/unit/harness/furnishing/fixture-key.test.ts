import { describe, expect, it } from 'vitest';
import type { CallPlan, FixturePlan } from '../../../../cases/call-plan.ts';
import { exchangeable, fixtureKey } from '../../../../harness/furnishing/fixture-key.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const book = loadSpecBook('clb');
const certificate: FixturePlan = {
  resource: 'server-certificate',
  call: { action: 'UploadServerCertificate', parameters: { ServerCertificateName: { fill: 'name' } } },
  pooled: false,
};

function planOf(action: string, parameters: CallPlan['call']['parameters']): CallPlan {
  return {
    fixtures: [certificate],
    prepare: [],
    call: { action, parameters },
    expect: { answer: 'accept' },
    reads: [],
  };
}

describe('exchangeable', () => {
  it('holds a fixture whose name the plan does not mention', () => {
    expect(exchangeable(planOf('DescribeServerCertificates', {}), book)).toEqual([certificate]);
  });

  it('holds none whose name the plan speaks of', () => {
    const plan = planOf('SetServerCertificateName', { ServerCertificateName: { fill: 'name' } });
    expect(exchangeable(plan, book)).toEqual([]);
  });

  it('holds one where the name is of something else', () => {
    const plan = planOf('CreateVServerGroup', { VServerGroupName: { fill: 'name' } });
    expect(exchangeable(plan, book)).toEqual([certificate]);
  });
});

describe('fixtureKey', () => {
  it('tells apart what is made or brought into a state in different ways, and pooled ones by what keeps them', () => {
    const others = [
      { ...certificate, state: 'used' },
      { ...certificate, call: { ...certificate.call, parameters: {} } },
      { ...certificate, pooled: true },
      { ...certificate, pooled: true, exclusive: true, resource: 'load-balancer' },
    ];
    expect(new Set([certificate, ...others].map(fixtureKey)).size).toBe(5);
  });

  it('takes for the same what one case damages and another does not', () => {
    expect(fixtureKey({ ...certificate, exclusive: true })).toBe(fixtureKey(certificate));
  });
});
