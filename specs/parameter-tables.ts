import type { Point, Source } from './point.ts';

type Raw = Record<string, unknown>;

/** The editions that tell all parameters of the action: those that list any, unless it is an excerpt that does. */
export function tablesOf(
  raw: Raw,
  parameters: readonly (readonly [string, Raw])[],
  documents: readonly Source[],
): readonly Source[] {
  const keys = parameters.flatMap(([, { required }]) => {
    const map = (required ?? {}) as Raw;
    return Object.keys(('in' in map ? map['in'] : map) as Raw);
  });
  const listing = new Set(keys.flatMap((key) => key.split(' ')));
  const excerpts = new Set(
    Object.entries(raw).flatMap(([key, value]) => ((value as Raw)['excerpt'] === true ? key.split(' ') : [])),
  );
  return documents.filter(({ edition }) => listing.has(edition) && !excerpts.has(edition));
}

/** A point on presence with what the tables say that lack the parameter: a call need not hold it. */
export function withTables(
  point: Point<boolean>,
  tables: readonly Source[],
  editions: readonly string[],
): Point<boolean> {
  const lacking = tables.filter((table) => point.statements.every(({ edition }) => edition !== table.edition));
  const statements = [
    ...point.statements,
    ...lacking.map(({ document, edition, section }) => ({
      edition,
      level: 'must' as const,
      source: { document, edition, section: `${section}, request parameters` },
      prose: false,
    })),
  ];
  const order = (edition: string): number => editions.indexOf(edition);
  return { ...point, statements: statements.toSorted((a, b) => order(a.edition) - order(b.edition)) };
}
