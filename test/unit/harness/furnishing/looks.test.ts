import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../cases/answer.ts';
import { openLooks } from '../../../../harness/furnishing/looks.ts';
import type { Piece } from '../../../../harness/furnishing/furnishing.ts';

function piece(identifier: string): Piece {
  return {
    key: identifier,
    needs: [],
    parameters: {},
    made: { number: 1, resource: 'load-balancer', keys: {}, identifier },
  };
}

function answer(type: 'success' | 'error'): Answer {
  return { meaning: { type } } as unknown as Answer;
}

const look = { action: 'DescribeLoadBalancerAttribute', parameters: { LoadBalancerId: 'lb-1' }, form: undefined };
const shown = answer('success');

describe('looks', () => {
  it('recalls what a read showed of a fixture, for the very same read', () => {
    const looks = openLooks(() => 0);
    const standing = [piece('lb-1')];
    looks.remember(look, shown, standing);
    expect(looks.recall(look, standing)).toBe(shown);
    expect(looks.recall({ ...look, action: 'DescribeTags' }, standing)).toBeUndefined();
    const inXml = { ...look, form: { format: 'xml', method: 'GET', signature: 'v1' } as const };
    expect(looks.recall(inXml, standing)).toBeUndefined();
  });

  it('forgets what something may have been done to', () => {
    const looks = openLooks(() => 0);
    const standing = [piece('lb-1')];
    looks.remember(look, shown, standing);
    looks.forget(standing);
    expect(looks.recall(look, standing)).toBeUndefined();
  });

  it('keeps no refusal, and nothing of what no fixture of the case is', () => {
    const looks = openLooks(() => 0);
    const standing = [piece('lb-1')];
    looks.remember(look, answer('error'), standing);
    const all = { action: 'DescribeLoadBalancers', parameters: {}, form: undefined };
    looks.remember(all, shown, standing);
    expect(looks.recall(look, standing)).toBeUndefined();
    expect(looks.recall(all, standing)).toBeUndefined();
  });

  it('recalls nothing that was seen long ago', () => {
    let time = 0;
    const looks = openLooks(() => time);
    const standing = [piece('lb-1')];
    looks.remember(look, shown, standing);
    time = 4999;
    expect(looks.recall(look, standing)).toBe(shown);
    time = 5000;
    expect(looks.recall(look, standing)).toBeUndefined();
  });
});
