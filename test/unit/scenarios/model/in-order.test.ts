import { expect, it } from 'vitest';
import { inOrder } from '../../../../scenarios/model/in-order.ts';

it('inOrder makes equal records look equal', () => {
  expect(JSON.stringify(inOrder({ b: 1, a: 2 }))).toBe(JSON.stringify(inOrder({ a: 2, b: 1 })));
});
