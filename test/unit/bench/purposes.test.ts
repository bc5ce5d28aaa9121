import { expect, it } from 'vitest';
import { openPurposes } from '../../../bench/purposes.ts';
import type { CaseResult } from '../../../harness/running/assess-case.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';

it('purposes are counted by the part of the step, and what no evidence shows by what it does', () => {
  const purposes = openPurposes(loadSpecBook('clb'));
  const step = (part: string, ...actions: readonly string[]): unknown => ({
    step: { part },
    answers: actions.map((action) => ({ action })),
  });
  const steps = [
    step('before', 'CreateLoadBalancer'),
    step('look', 'DescribeLoadBalancers', 'DescribeLoadBalancers'),
    step('tested', 'DeleteLoadBalancer'),
  ];
  purposes.finished({ evidence: { steps } } as unknown as CaseResult);
  purposes.finished({} as CaseResult);
  const sent = ['CreateLoadBalancer', 'DeleteLoadBalancer', 'RemoveTags', 'DeleteLoadBalancer'];
  const looks = ['DescribeLoadBalancers', 'DescribeLoadBalancers', 'DescribeLoadBalancers'];
  expect(purposes.of([...sent, ...looks])).toEqual({ underTest: 1, looks: 2, before: 1, deletions: 2, others: 1 });
});
