import { expect, it } from 'vitest';
import { forwardingTo, identifierOf, madeOf, textOf } from '../../../../../scenarios/alb/model/part.ts';

it('identifierOf, madeOf and textOf name what was made, the last without a number', () => {
  expect(identifierOf('rule', 1)).toEqual({ fill: 'identifier', resource: 'rule', nth: 1 });
  expect(identifierOf('rule', undefined)).toEqual({ fill: 'identifier', resource: 'rule' });
  expect(textOf([madeOf('rule', 1), madeOf('rule', undefined)])).toEqual({
    fill: 'servers',
    text: '["$made.rule#2","$made.rule"]',
  });
});

it('forwardingTo leads to a group, with an order and a weight where it is an action of a rule', () => {
  expect(forwardingTo(0)).toMatchObject({ text: expect.not.stringContaining('Order') });
  expect(forwardingTo(2, 1)).toMatchObject({ text: expect.stringMatching(/"Order":1,.*#3","Weight":100/) });
});
