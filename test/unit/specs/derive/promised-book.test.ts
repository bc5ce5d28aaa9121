import { describe, expect, it } from 'vitest';
import { deriveRequirements } from '../../../../specs/derive/derive-requirements.ts';
import { promisedBook } from '../../../../specs/derive/promised-book.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const book = loadSpecBook('alb');
const names = (of: typeof book): readonly string[] => of.actions.map(({ name }) => name);

describe('an action that only removes what a run made', () => {
  const removing = book.actions.filter(({ forRemoval }) => forRemoval === true).map(({ name }) => name);

  it('is in the specs and promises nothing', () => {
    expect(removing).toEqual(['DeleteSecurityPolicy']);
    expect(names(promisedBook(book))).toEqual(names(book).filter((name) => !removing.includes(name)));
    const about = deriveRequirements(book).filter(({ id }) => removing.some((name) => id.includes(name)));
    expect(about.map(({ id }) => id)).toEqual([]);
    expect(book.profiles.flatMap(({ actions }) => actions).toSorted()).toEqual(names(promisedBook(book)).toSorted());
  });

  it('leaves a book without any as it is', () => {
    const clb = loadSpecBook('clb');
    expect(promisedBook(clb)).toBe(clb);
  });
});
