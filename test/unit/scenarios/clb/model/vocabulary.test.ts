import { describe, expect, it } from 'vitest';
import { ports, vocabulary } from '../../../../../scenarios/clb/model/vocabulary.ts';
import { isAgreedValid } from '../../../../../generators/values/parameter-classes.ts';
import { contextOf, parameterOf } from '../../../laws/planned.ts';

describe('the words of sequences', () => {
  it('have a port for each protocol, and weights that tell the server that they belong to', () => {
    expect(new Set(Object.values(ports)).size).toBe(3);
    expect(vocabulary.weights.every((weight) => /^[123][12]$/.test(weight))).toBe(true);
  });

  it('are valid wherever they are sent', () => {
    const valid = (action: string, parameter: string, words: readonly string[]): boolean =>
      words.every((word) => isAgreedValid(parameterOf(action, parameter), word, contextOf()));
    expect(valid('CreateLoadBalancerTCPListener', 'HealthyThreshold', vocabulary.thresholds)).toBe(true);
    expect(valid('SetLoadBalancerName', 'LoadBalancerName', vocabulary.names)).toBe(true);
    expect(valid('AddListenerWhiteListItem', 'SourceItems', vocabulary.addresses)).toBe(true);
  });
});
