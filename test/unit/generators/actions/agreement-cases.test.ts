import { describe, expect, it } from 'vitest';
import { agreementCases } from '../../../../generators/actions/agreement-cases.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import type { PlanningContext } from '../../../../cases/planning-context.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';
import { makesSoundCases } from '../../laws/call-laws.ts';

const book = loadSpecBook('clb');

/** What is compared after an answer: the field read, and the field of the answer that it must show. */
function compared(action: string, edition?: string): Readonly<Record<string, string>> {
  const context: PlanningContext = { book, editions: book.service.editions, edition, seed: () => 1 };
  const reads = agreementCases(actionNamed(book, action), context).flatMap(({ plan }) => plan.reads);
  return Object.fromEntries(
    reads.flatMap(({ call, fields }) =>
      fields.map(({ path, sameAs = '' }): [string, string] => [`${call.action} ${path}`, sameAs]),
    ),
  );
}

describe('agreementCases', () => {
  it('reads what a creation made, or what a list was asked for, and compares what both show', () => {
    expect(compared('CreateLoadBalancer')).toMatchObject({ 'DescribeLoadBalancerAttribute Address': 'Address' });
    expect(compared('DescribeLoadBalancers')).toMatchObject({
      'DescribeLoadBalancerAttribute CreateTime': 'LoadBalancers.LoadBalancer.CreateTime',
    });
    expect(compared('UploadServerCertificate')).toMatchObject({
      'DescribeServerCertificates ServerCertificates.ServerCertificate.CommonName': 'CommonName',
    });
  });

  it('leaves out keys, states, lists and what the two write in ways of their own', () => {
    const fields = Object.values(compared('DescribeLoadBalancers')).map((path) => path.split('.').at(-1));
    for (const one of ['LoadBalancerId', 'LoadBalancerStatus', 'Tag', 'InternetChargeType', 'TotalCount', 'RequestId'])
      expect(fields).not.toContain(one);
  });

  it('compares under an edition only what it lists', () => {
    expect(Object.keys(compared('DescribeLoadBalancers', '2018'))).not.toContain(
      'DescribeLoadBalancerAttribute PayType',
    );
    expect(Object.keys(compared('DescribeLoadBalancers', '2024'))).toContain('DescribeLoadBalancerAttribute PayType');
  });
});

makesSoundCases(({ origin }) => origin.type === 'agreement', 20, 'generators/actions/agreement-cases.ts');
