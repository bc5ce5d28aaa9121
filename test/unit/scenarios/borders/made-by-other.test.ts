import { expect, it } from 'vitest';
import { byOwner, madeByOther } from '../../../../scenarios/borders/made-by-other.ts';
import { listingOf } from '../../../../scenarios/lists/made-and-listed.ts';
import { contextOf, topicOf } from '../../laws/planned.ts';

it('madeByOther creates what is listed in the name of the second account', () => {
  const calls = madeByOther(listingOf(topicOf('foreign-unlisted'), contextOf()), contextOf());
  expect(calls.map(({ action, sending }) => [action, sending])).toEqual([['CreateLoadBalancer', { account: 'other' }]]);
  expect(byOwner).toEqual({ account: 'other' });
});
