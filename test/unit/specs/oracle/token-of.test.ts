import { expect, it } from 'vitest';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { tokenOf } from '../../../../specs/oracle/token-of.ts';
import { serviceOf } from '../../laws/planned.ts';

it('is called as the service calls it', () => {
  expect(tokenOf(actionNamed(serviceOf('relay').book, 'UpdateHub'))).toBe('OnceToken');
  expect(tokenOf(actionNamed(serviceOf('clb').book, 'CreateLoadBalancer'))).toBe('ClientToken');
  expect(tokenOf(actionNamed(serviceOf('relay').book, 'GetRoute'))).toBeUndefined();
});
