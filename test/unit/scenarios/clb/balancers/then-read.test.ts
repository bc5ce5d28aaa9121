import { describe, expect, it } from 'vitest';
import { readOfTopic, thenRead } from '../../../../../scenarios/clb/balancers/then-read.ts';
import { contextOf, topicOf } from '../../../laws/planned.ts';

const topic = topicOf('delete-removes');

describe('thenRead', () => {
  it('makes or deletes what a rule is about, and reads it by its keys', () => {
    const drafts = thenRead(topic, contextOf(), 'delete', 'deleted', (keys) =>
      readOfTopic(topic, keys, contextOf(), { fields: [] }),
    );
    expect(
      drafts.map(({ variant, plan }) => [variant, plan.call.action, plan.reads.map(({ call }) => call.action)]),
    ).toEqual([['deleted', 'DeleteAccessControlList', ['DescribeAccessControlListAttribute']]]);
  });

  it('makes no case of what nothing does', () => {
    const tag = { ...topic, topic: 'tag' };
    expect(thenRead(tag, contextOf(), 'create', 'created', () => [])).toEqual([]);
  });
});
