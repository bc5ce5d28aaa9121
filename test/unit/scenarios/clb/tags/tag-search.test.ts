import { expect, it } from 'vitest';
import { tagSearch } from '../../../../../scenarios/clb/tags/tag-search.ts';
import { red } from '../../../../../scenarios/clb/tags/tag-calls.ts';
import { contextOf, topicOf } from '../../../laws/planned.ts';

it('tagSearch adds two tags, and reads those that the search finds', () => {
  const search = { variant: 'v', Tags: '[{"TagKey":"colour"}]', finds: [red] };
  const { variant, plan } = tagSearch(topicOf('tag-search-by-key'), contextOf(), search);
  expect(variant).toBe('v');
  expect(plan.call.parameters['Tags']).toContain('size');
  expect(plan.reads[0]?.call.parameters['Tags']).toBe(search.Tags);
  expect(plan.reads[0]?.items?.[0]?.items).toContain('red');
});
