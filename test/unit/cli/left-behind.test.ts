import { describe, expect, it } from 'vitest';
import { leftBehind } from '../../../cli/progress/progress.ts';

const balancer = (id: string): Parameters<typeof leftBehind>[0][number] => ({
  number: 1,
  resource: 'load-balancer',
  keys: { LoadBalancerId: id },
  region: 'cn-hangzhou',
});

describe('leftBehind', () => {
  it('names what could not be removed, each once, and where the journal is', () => {
    expect(leftBehind([balancer('lb-1'), balancer('lb-1'), balancer('lb-2')], 'run.jsonl')).toBe(
      'Could not remove load-balancer lb-1, load-balancer lb-2; see run.jsonl',
    );
  });

  it('names a few of many', () => {
    const many = Array.from({ length: 700 }, (_, index) => balancer(`lb-${index + 1}`));
    expect(leftBehind(many, undefined)).toMatch(
      /^Could not remove (?:load-balancer lb-\d, ){4}load-balancer lb-5 and 695 more$/,
    );
  });
});
