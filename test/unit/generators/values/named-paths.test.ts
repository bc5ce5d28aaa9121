import { describe, expect, it } from 'vitest';
import { namedPaths } from '../../../../generators/values/named-paths.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { book } from '../../laws/planned.ts';

const read = actionNamed(book, 'DescribeLoadBalancerHTTPListenerAttribute');
const { rules } = actionNamed(book, 'CreateLoadBalancerHTTPListener');

describe('namedPaths', () => {
  it('are what shows a changed parameter, and what a rule ties to it', () => {
    const shown = ['StickySessionType', 'CookieTimeout', 'Cookie'];
    expect(namedPaths(read, ['StickySessionType'], [])).toEqual(shown);
    expect(namedPaths(read, ['StickySessionType'], rules)).toEqual(['StickySession', ...shown]);
  });

  it('are none of what did not change', () => {
    expect(namedPaths(read, [], rules)).toEqual([]);
    expect(namedPaths(read, ['Gzip'], rules)).toEqual(['Gzip']);
  });
});
