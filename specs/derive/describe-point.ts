import type { Level, Point, Source, Statement } from '../point.ts';

/** The documents behind a point, oldest first. */
export function sourcesOf<T>(point: Point<T>): readonly Source[] {
  return point.statements.map(({ source }) => source);
}

/** The strictest level of the statements of a point; a point that no edition speaks of is only observed. */
export function levelOf<T>(point: Point<T>): Level {
  if (point.statements.some(({ level }) => level === 'must')) return 'must';
  return point.statements.length > 0 ? 'should' : 'observe';
}

/** The value of a point when all editions agree on it, else `{ byEdition }`. */
export function expectation<T>(point: Point<T>): unknown {
  const values = point.statements.map((statement) => [statement.edition, valueOf(statement)] as const);
  const distinct = new Set(values.map(([, value]) => JSON.stringify(value)));
  if (distinct.size === 1) return values[0]?.[1];
  return { byEdition: Object.fromEntries(values) };
}

function valueOf<T>(statement: Statement<T>): unknown {
  if (statement.contradicts) return { contradicts: true };
  const wrap = (value: T | undefined): unknown => (Array.isArray(value) ? { values: value } : value);
  const value =
    statement.schema === undefined
      ? wrap(statement.prose)
      : { ...(statement.prose === undefined ? {} : { prose: wrap(statement.prose) }), schema: wrap(statement.schema) };
  const read = statement.partial ? { partial: true, ...(value as object) } : value;
  return statement.letter === undefined ? read : { reading: read, letter: wrap(statement.letter) };
}
