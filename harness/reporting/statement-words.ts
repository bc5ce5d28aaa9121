import type { Point, Statement } from '../../specs/point.ts';
import type { Requirement } from '../../specs/requirement.ts';
import { sizesOf } from '../../specs/oracle/items.ts';
import { valueWords } from '../../specs/words/value-words.ts';

/** The point behind a requirement, where it has one whose statements are its sources. */
export function pointOf({ kind, origin }: Requirement): Point<unknown> | undefined {
  if (origin.type === 'rule') return origin.rule.point;
  if (origin.type === 'field') return origin.field.presence;
  if (origin.type !== 'parameter') return undefined;
  const { parameter } = origin;
  const points: Readonly<Record<string, Point<unknown> | undefined>> = {
    required: parameter.mandatory,
    type: parameter.required,
    range: parameter.range,
    enum: parameter.enum,
    length: parameter.length,
    pattern: parameter.pattern,
    structure: parameter.addresses ?? parameter.items,
    'list-size': parameter.items && sizesOf(parameter.items),
    default: parameter.default,
    reference: parameter.reference?.point,
  };
  return points[kind];
}

/** What one edition says on the point of a requirement. */
export function statementWords({ kind, origin }: Requirement, statement: Statement<unknown>): string {
  if (kind === 'type' && origin.type === 'parameter') return `of type ${origin.parameter.type}`;
  const { prose, schema, letter, contradicts, partial } = statement;
  const words = (value: unknown): string => valueWords(kind, value);
  const both = prose !== undefined && schema !== undefined && words(prose) !== words(schema);
  const said = both ? `${words(prose)} in the prose, ${words(schema)} in the schema` : words(prose ?? schema);
  return [
    said,
    ...(letter === undefined ? [] : [`${words(letter)} as printed`]),
    ...(contradicts ? ['contradicts itself'] : []),
    ...(partial ? ['lists only some values'] : []),
  ].join('; ');
}
