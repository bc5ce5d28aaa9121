import { describe, expect, it } from 'vitest';
import { pairsOf } from '../../../../scenarios/tokens/token-relations.ts';
import { creationOf, type Creation } from '../../../../scenarios/tokens/token-creation.ts';
import { book, contextOf } from '../../laws/planned.ts';

const topic = book.topics.find(({ repetition, about }) => repetition && about.action === 'CreateLoadBalancer');
const creation = topic && (creationOf(topic, contextOf()) as Creation);
if (!creation) throw new Error('no creation takes a token');

const pairs = (relation: Parameters<typeof pairsOf>[1]): ReturnType<typeof pairsOf> =>
  pairsOf(creation, relation, contextOf());
const tokens = (relation: Parameters<typeof pairsOf>[1]): readonly unknown[] =>
  pairs(relation).flatMap(({ first, second }) => [first.parameters['ClientToken'], second.parameters['ClientToken']]);

describe('pairsOf', () => {
  it('repeats a creation as it is', () => {
    const [pair, ...others] = pairs('same');
    expect(others).toEqual([]);
    expect(pair?.first).toEqual(pair?.second);
  });

  it('tells tokens apart', () => {
    expect(tokens('other-token')).toEqual([
      { fill: 'token', suffix: '-a' },
      { fill: 'token', suffix: '-b' },
    ]);
    expect(tokens('letter-case')).toEqual([
      { fill: 'token', suffix: '-a' },
      { fill: 'token', suffix: '-A' },
    ]);
    expect(tokens('no-token')).toEqual([undefined, undefined]);
    expect(tokens('longest-token')).toMatchObject([{ length: 64 }, { length: 64 }]);
  });

  it('lets a target refuse a doubtful token', () => {
    expect(pairs('empty-token').map(({ first }) => first.sending)).toEqual([{ mayFail: true }]);
    expect(pairs('same').map(({ first }) => first.sending)).toEqual([undefined]);
  });

  it('changes one parameter at a time, and names it', () => {
    for (const { variant, first, second } of pairs('other-value')) {
      const changed = Object.keys(second.parameters).filter(
        (name) => JSON.stringify(first.parameters[name]) !== JSON.stringify(second.parameters[name]),
      );
      expect(changed).toEqual(expect.arrayContaining([...variant]));
    }
    expect(pairs('other-value').length).toBeGreaterThan(1);
  });

  it('sends in the name of another, to another region, or by another action', () => {
    expect(pairs('other-account').map(({ second }) => second.sending)).toEqual([{ account: 'other' }]);
    expect(pairs('other-region')[0]?.second.parameters['RegionId']).toEqual({ fill: 'other-region' });
    const others = pairs('other-action').map(({ second }) => second);
    expect(others.map(({ action }) => action)).not.toContain('CreateLoadBalancer');
    for (const { parameters } of others) expect(parameters['ClientToken']).toEqual({ fill: 'token', suffix: '-a' });
  });
});
