import { expect, it } from 'vitest';
import { actionNamed } from '../../../generators/calls/context.ts';
import { filledBefore } from '../../../generators/filled-before.ts';
import { book, contextOf } from '../laws/planned.ts';

it('fills a list that no creation fills, by what adds to it or by what uses the resource', () => {
  const action = actionNamed(book, 'DescribeAccessControlListAttribute');
  const filledBy = (path: string): readonly string[] => {
    const field = action.response.find((one) => one.path === path);
    return (field ? filledBefore(action, field, contextOf()) : []).flatMap(({ plan }) =>
      plan.prepare.map((call) => call.action),
    );
  };
  expect(filledBy('AclEntrys.AclEntry.AclEntryIP')).toEqual(['AddAccessControlListEntry']);
  expect(filledBy('RelatedListeners.RelatedListener')).toEqual(['CreateLoadBalancerTCPListener']);
  expect(filledBy('AclName')).toEqual([]);
});
