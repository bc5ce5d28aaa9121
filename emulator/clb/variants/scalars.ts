import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Fields } from '../../core/call.ts';
import type { Variant } from '../../core/variant.ts';
import { isObject, rewriting } from '../../variants/rewrite.ts';

const legal = 'The documents show these fields as texts in one place and as numbers in another.';
const grounds = [
  { document: 'guide-2018', section: 'AddBackendServers' },
  { document: 'api-description-2024', section: 'AddBackendServers' },
];

/** Fields that the documents show in two types, in one of them. */
export function scalarVariants(book: SpecBook): readonly Variant[] {
  const inScalars = (change: (value: unknown) => unknown): NonNullable<Variant['seams']> => {
    const scalars = new Map(
      book.actions.map(({ name, response }) => [
        name,
        new Set(response.filter(({ type }) => type === 'scalar').map(({ path }) => path)),
      ]),
    );
    return () =>
      rewriting((fields, { action, failed }) =>
        failed ? fields : (changed(fields, '', scalars.get(action) ?? new Set(), change) as Fields),
      );
  };
  const asNumber = inScalars((value) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value));
  return [
    {
      id: 'scalars/as-numbers',
      description: 'Fields that documents show as a number or as a text are numbers.',
      legal,
      grounds,
      seams: asNumber,
    },
  ];
}

function changed(
  value: unknown,
  path: string,
  paths: ReadonlySet<string>,
  change: (value: unknown) => unknown,
): unknown {
  if (Array.isArray(value)) return value.map((item) => changed(item, path, paths, change));
  if (!isObject(value)) return paths.has(path) ? change(value) : value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      changed(inner, path === '' ? name : `${path}.${name}`, paths, change),
    ]),
  );
}
