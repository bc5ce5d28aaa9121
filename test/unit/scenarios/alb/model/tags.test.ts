import { describe, expect, it } from 'vitest';
import type { FrontAct } from '../../../../../scenarios/alb/model/front-act.ts';
import { tagsPart } from '../../../../../scenarios/alb/model/tags.ts';
import { mayShow, saidOf, type FrontRow } from './front-after.ts';

function act(does: FrontAct['does'], given: FrontAct['given'] = {}): FrontAct {
  return { on: 'tags', does, given };
}

const rows: readonly FrontRow[] = [
  [[], act('add', { a: '1' }), 'accepted'],
  [[act('add', { a: '1' })], act('add', { a: '2' }), 'accepted or refused'],
  [[act('add', { a: '1' })], act('remove', { a: '1' }), 'accepted'],
  [[], act('remove', { a: '1' }), 'accepted or refused'],
  [[act('add', { a: '1' }), act('add', { b: '1' }), act('remove', { a: '1' })], act('read'), 'shows the tags b=1'],
];

describe('tagsPart', () => {
  it.each(rows)('after %j says of %j: %s', (before, one, words) => {
    expect(saidOf(before, one)).toBe(words);
  });

  it('are shown with their values, and taken by their keys', () => {
    const body = { TagResources: [{ TagKey: 'a', TagValue: '1' }] };
    expect(mayShow([act('add', { a: '1' })], act('read'), body)).toBe(true);
    expect(mayShow([act('add', { a: '2' })], act('read'), body)).toBe(false);
    expect(tagsPart.shown(body)).toBe('tags a=1');
    expect(tagsPart.call(act('remove', { a: '1' }))).toMatchObject(['UnTagResources', { TagKey: '["a"]', Tag: null }]);
  });
});
