import { describe, expect, it } from 'vitest';
import { topicAction } from '../../../scenarios/topic-action.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';
import type { TopicRule } from '../../../specs/topic.ts';

const book = loadSpecBook('clb');
const rule = book.topics.find(
  ({ scenario, actions }) => scenario === 'list-renamed' && actions.includes('DescribeLoadBalancers'),
) as TopicRule;

describe('topicAction', () => {
  it('finds an action by what it does, in whatever order a rule names them', () => {
    const turned = { ...rule, actions: [...rule.actions].toReversed() };
    for (const topic of [rule, turned]) {
      expect(topicAction(topic, 'list', book).name).toBe('DescribeLoadBalancers');
      expect(topicAction(topic, 'update', book).name).toBe('SetLoadBalancerName');
    }
  });

  it('names the place of a rule without such an action', () => {
    expect(() => topicAction(rule, 'delete', book)).toThrow(/rules\/[\w-]+\.yaml:\d+:\d+: .*does "delete"/);
  });
});
