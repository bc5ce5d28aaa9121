import { describe, expect, it } from 'vitest';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { valuesWithDeclared } from '../../../../generators/values/values-with-declared.ts';
import { book, contextOf, parameterOf } from '../../laws/planned.ts';

const values = (parameter: string): readonly string[] =>
  valuesWithDeclared(
    actionNamed(book, 'CreateLoadBalancer'),
    parameterOf('CreateLoadBalancer', parameter),
    contextOf(),
  );

describe('valuesWithDeclared', () => {
  it('are those that a rule ties to what the owner of the target declares', () => {
    expect(values('AddressType')).toEqual(['intranet']);
    expect(values('LoadBalancerName')).toEqual([]);
  });
});
