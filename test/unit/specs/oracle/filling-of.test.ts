import { describe, expect, it } from 'vitest';
import { fillingOf, givenAs } from '../../../../specs/oracle/filling-of.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { book } from '../../laws/planned.ts';

describe('fillingOf', () => {
  it('is what is made of the resource of a list, and nothing for what the vendor has', () => {
    const filling = (name: string): unknown => {
      const action = actionNamed(book, name);
      const field = action.response.find(({ path }) => path === action.effect.items);
      return field && fillingOf(action, field, book);
    };
    expect(filling('DescribeLoadBalancers')).toEqual({ resource: 'load-balancer' });
    expect(filling('DescribeRegions')).toBeUndefined();
  });
});

describe('givenAs', () => {
  const fields = { TagKey: 'Key', TagValue: 'Value' };

  it('has the items of a parameter under the names of the list', () => {
    const given = '[{"Key":"a","Value":"b"},{"Key":"c"}]';
    expect(givenAs(given, { parameter: 'Tag', fields })).toBe('[{"TagKey":"a","TagValue":"b"},{"TagKey":"c"}]');
  });

  it('leaves alone what has the same names, and what is no list', () => {
    expect(givenAs('[{"Key":"a"}]', { parameter: 'Tag' })).toBe('[{"Key":"a"}]');
    expect(givenAs('no list', { parameter: 'Tag', fields })).toBe('no list');
  });
});
