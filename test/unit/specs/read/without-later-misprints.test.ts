import { expect, it } from 'vitest';
import { withoutLaterMisprints } from '../../../../specs/read/without-later-misprints.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const book = loadSpecBook('clb');

function misprintsIn(edition: string): readonly string[] {
  return withoutLaterMisprints(book, edition).actions.flatMap(({ response }) =>
    response.flatMap(({ misprintedAs }) => misprintedAs ?? []),
  );
}

it('keeps the misprints of an edition under it, and drops them under later ones', () => {
  const known = book.actions.flatMap(({ response }) => response.flatMap(({ misprintedAs }) => misprintedAs ?? []));
  expect(known).toContain('Schedule');
  expect(misprintsIn('2018')).toEqual(known);
  for (const later of ['2019', '2024', '2026']) expect(misprintsIn(later)).toEqual([]);
});
