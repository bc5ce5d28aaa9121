import { describe, expect, it } from 'vitest';
import { findVariants } from '../../../emulator/find-variants.ts';
import { variantsOf } from '../../../emulator/variants.ts';
import { book } from './emulator-client.ts';
import { deviations } from './clb/variants/deviations.ts';

const variants = variantsOf(book);

describe('the variants of the emulator', () => {
  it('have ids of their own, in order', () => {
    const ids = variants.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });

  it('say why they are legal, and which documents leave room for them', () => {
    const known = new Set(book.documents.map(({ id }) => id));
    expect(variants.filter(({ legal, grounds }) => legal.length < 20 || grounds.length === 0)).toEqual([]);
    expect(variants.flatMap(({ grounds }) => grounds).filter(({ document }) => !known.has(document))).toEqual([]);
  });

  it('change something: a seam, an identifier, a decision or a time', () => {
    const idle = variants.filter(
      ({ seams, identifier, disputes, transitionMs }) =>
        (seams?.().length ?? 0) === 0 && !identifier && !disputes && transitionMs === undefined,
    );
    expect(idle).toEqual([]);
  });

  it('are each shown to deviate from the default', () => {
    expect(Object.keys(deviations).toSorted()).toEqual(variants.map(({ id }) => id));
  });

  it.each(Object.entries(deviations))('%s shows what the default does not', async (id, { by, usual, instead }) => {
    expect(await by([])).toEqual(usual);
    expect(await by([id])).toEqual(instead);
  });

  it('are refused under an unknown name, with the nearest ones', () => {
    expect(() => findVariants(variantsOf(book), ['identifiers/numerical'], undefined)).toThrow(
      /did you mean "identifiers\/numeric"/,
    );
  });

  it('choose among editions only where none binds', () => {
    expect(() => findVariants(variantsOf(book), ['disputes/oldest'], '2024')).toThrow(
      /chooses among editions, and 2024 binds/,
    );
    expect(findVariants(variantsOf(book), ['transitions/slow'], '2024')).toHaveLength(1);
  });

  it('exclude each other where they say different things of the same', () => {
    expect(() => findVariants(variantsOf(book), ['transitions/slow', 'transitions/at-once'], undefined)).toThrow(
      /exclude each other/,
    );
    expect(findVariants(variantsOf(book), ['transitions/slow', 'disputes/oldest'], undefined)).toHaveLength(2);
  });
});
