import { expect, it } from 'vitest';
import { changeShown } from '../../../../../scenarios/clb/charging/change-shown.ts';
import { contextOf, topicOf } from '../../../laws/planned.ts';

it('reads what was changed, which must show the value', () => {
  const topic = topicOf('bandwidth-changed');
  const [draft] = changeShown(topic, contextOf(), { field: 'Bandwidth', value: '7', choices: { Bandwidth: '7' } });
  expect(draft?.plan.call.parameters['Bandwidth']).toBe('7');
  expect(draft?.plan.reads[0]?.fields).toEqual([{ path: 'Bandwidth', equals: ['7'], absent: 'fail' }]);
});
