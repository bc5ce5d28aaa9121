import { expect, it } from 'vitest';
import { because, noGroup, noListener, refusedFor } from '../../../../../scenarios/alb/model/reasons.ts';

it('refusedFor allows each of the codes, or any where a reason has none', () => {
  expect(refusedFor([])).toBeUndefined();
  expect(refusedFor([noGroup, noListener])).toMatchObject({
    accepted: [],
    codes: ['ResourceNotFound.ServerGroup', 'ResourceNotFound.Listener'],
    missing: true,
  });
  const unnamed = refusedFor([noGroup, { why: 'it is late' }]);
  expect(unnamed?.codes).toBeUndefined();
  expect(unnamed?.words).toBe('refused, for the group does not exist, and it is late');
});

it('because is a reason that holds', () => {
  expect([because(true, noGroup), because(false, noGroup)]).toEqual([[noGroup], []]);
});
