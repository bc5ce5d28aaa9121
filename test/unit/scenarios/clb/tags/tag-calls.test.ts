import { describe, expect, it } from 'vitest';
import {
  added,
  adding,
  blue,
  large,
  manyTags,
  red,
  searching,
  shown,
  textOfTags,
} from '../../../../../scenarios/clb/tags/tag-calls.ts';
import { contextOf, topicOf } from '../../../laws/planned.ts';

describe('calls about tags', () => {
  it('write keys and values', () => {
    expect(textOfTags([red])).toBe('[{"TagKey":"colour","TagValue":"red"}]');
    expect([red[0] === blue[0], red[0] === large[0]]).toEqual([true, false]);
    expect(manyTags(2, 6)).toEqual([
      ['key-6', 'value-6'],
      ['key-7', 'value-7'],
    ]);
  });

  it('are about the load balancer of the case', () => {
    const LoadBalancerId = { fill: 'identifier', resource: 'load-balancer' };
    for (const call of [adding([red], contextOf()), searching(contextOf())])
      expect(call.parameters).toMatchObject({ LoadBalancerId });
    expect(searching(contextOf(), { PageSize: '2' }).parameters['PageSize']).toBe('2');
    expect(shown([red], contextOf()).items).toEqual([
      { path: 'TagSets.TagSet', match: 'only', items: textOfTags([red]) },
    ]);
  });

  it('add some to others and read them all', () => {
    const { plan } = added(topicOf('tag-addition'), contextOf(), 'v', {
      before: [[red], [large]],
      call: [blue],
      after: [blue, large],
    });
    expect(plan.prepare.map(({ parameters }) => parameters['Tags'])).toEqual([textOfTags([red]), textOfTags([large])]);
    expect(plan.call.parameters['Tags']).toBe(textOfTags([blue]));
    expect(plan.reads).toEqual([shown([blue, large], contextOf())]);
  });
});
