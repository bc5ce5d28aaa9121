import { expect, it } from 'vitest';
import { both, first, second, whiteListChange } from '../../../../../scenarios/clb/listeners/white-list-change.ts';
import { contextOf, topicOf } from '../../../laws/planned.ts';

it('whiteListChange changes a list that holds some, and takes them in any order', () => {
  const topic = topicOf('white-list-addition');
  const after = [both, `${second},${first}`];
  const [{ plan } = { plan: undefined }] = whiteListChange(topic, contextOf(), 'v', {
    before: first,
    call: second,
    after,
  });
  expect(plan?.prepare[0]).toMatchObject({ action: 'AddListenerWhiteListItem', parameters: { SourceItems: first } });
  expect(plan?.prepare[0]?.parameters['ListenerPort']).toBe(plan?.call.parameters['ListenerPort']);
  expect(plan?.call.parameters['SourceItems']).toBe(second);
  expect(plan?.reads[0]?.fields).toEqual([{ path: 'SourceItems', equals: after, absent: 'fail' }]);
  expect(whiteListChange(topic, contextOf(), 'v', { call: both, after })[0]?.plan.prepare).toEqual([]);
});
