import { expect, test } from 'vitest';
import { planCases } from '../../../../harness/planning/plan-cases.ts';
import type { CallPlan } from '../../../../cases/call-plan.ts';
import { deriveRequirements } from '../../../../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { suites } from '../../../../suites/suites.ts';
import { serves } from '../../laws/scenario-laws.ts';
import { listElsewhere } from '../../../../scenarios/borders/list-elsewhere.ts';

const book = loadSpecBook('clb');
const requirements = deriveRequirements(book).filter(({ id }) => id.endsWith('.effect.not-listed-elsewhere'));
const cases = planCases({ book, requirements, suites, seed: 1 }).requirements.flatMap((planned) => planned.cases);

test.each(cases.map(({ id, plan }) => [id, plan as CallPlan] as const))(
  '%s is shown in its own region before another one is asked',
  (_id, { call, lists = [] }) => {
    const elsewhere = { fill: 'other-region' };
    expect(call.parameters['RegionId']).toEqual(elsewhere);
    expect(lists.map(({ calls }) => calls[0]?.parameters['RegionId'])).toEqual([{ fill: 'region' }, elsewhere]);
    const [own, other] = lists;
    expect(own?.holds).not.toEqual([]);
    expect(own?.mayRefuse).toBeUndefined();
    expect(other?.lacks).toEqual(own?.holds);
  },
);

test('every list of things that regions hold is asked', () => {
  expect(new Set(cases.map(({ plan }) => (plan as CallPlan).call.action))).toEqual(
    new Set([
      'DescribeLoadBalancers',
      'DescribeServerCertificates',
      'DescribeCACertificates',
      'DescribeAccessControlLists',
      'DescribeTags',
    ]),
  );
});

serves(
  listElsewhere,
  {
    'ca-certificate.effect.not-listed-elsewhere': [
      2,
      {
        'by-identifier':
          'after UploadCACertificate CACertificateName=name -1; DescribeCACertificates: observe; DescribeCACertificates holds 1; DescribeCACertificates lacks 1, or is refused',
      },
    ],
    'load-balancer.effect.not-listed-elsewhere': [
      2,
      {
        'by-identifier':
          'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1; DescribeLoadBalancers: observe; DescribeLoadBalancers holds 1; DescribeLoadBalancers lacks 1, or is refused',
        'by-name':
          'after CreateLoadBalancer LoadBalancerName=name -1 ClientToken=token -1; DescribeLoadBalancers LoadBalancerName=name -1: observe; DescribeLoadBalancers LoadBalancerName=name -1 holds 1; DescribeLoadBalancers LoadBalancerName=name -1 lacks 1, or is refused',
      },
    ],
    'server-certificate.effect.not-listed-elsewhere': [
      2,
      {
        'by-identifier':
          'after UploadServerCertificate ServerCertificateName=name -1; DescribeServerCertificates: observe; DescribeServerCertificates holds 1; DescribeServerCertificates lacks 1, or is refused',
      },
    ],
  },
  { others: 1 },
);
