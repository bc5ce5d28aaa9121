import { expect, it } from 'vitest';
import { groupListRead } from '../../../../../scenarios/clb/groups/group-list-read.ts';
import { contextOf, topicOf } from '../../../laws/planned.ts';

it('groupListRead reads the list that is asked for once more', () => {
  const topic = topicOf('group-list-count');
  const { plan } = groupListRead(topic, contextOf(), {
    variant: 'v',
    choices: { IncludeListener: 'true' },
    prepare: [],
    expected: { fields: [{ path: 'a', equals: ['1'], absent: 'fail' }] },
  });
  expect(plan.call.parameters['IncludeListener']).toBe('true');
  expect(plan.reads).toEqual([{ call: plan.call, fields: [{ path: 'a', equals: ['1'], absent: 'fail' }] }]);
});
