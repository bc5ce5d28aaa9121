import { expect, it } from 'vitest';
import { entryPage } from '../../../../../scenarios/clb/acl-entries/on-entry-page.ts';

it('asks for a page by its number and its size', () => {
  expect(entryPage(2, 10)).toEqual({ Page: '2', PageSize: '10' });
});
