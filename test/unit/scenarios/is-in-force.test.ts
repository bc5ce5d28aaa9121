import { expect, it } from 'vitest';
import { isInForce } from '../../../scenarios/is-in-force.ts';
import { contextOf, topicOf } from '../laws/planned.ts';

it('isInForce leaves out what only later editions state', () => {
  const source = { document: 'd', edition: '2019', section: 's' };
  const topic = { ...topicOf('tag-quota'), sources: [source] };
  expect(['2018', '2019', '2026'].map((edition) => isInForce(topic, contextOf(edition)))).toEqual([false, true, true]);
});
