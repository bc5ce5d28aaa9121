import type { ActionSpec } from '../specs/action-spec.ts';
import type { Items, Parameter } from '../specs/parameter.ts';
import type { Point, Statement } from '../specs/point.ts';
import type { TopicRule } from '../specs/topic.ts';

/** What one edition says on one facet of a parameter of one action; `says` is undefined where it is silent. */
export interface Stated {
  readonly facet: string;
  readonly edition: string;
  readonly says: string;
}

/** Everything that the spec of a parameter says, facet by facet and edition by edition. */
export function statementsOf(
  { name }: ActionSpec,
  parameter: Parameter,
  topics: readonly TopicRule[],
): readonly Stated[] {
  const { required, range, enum: values, length, pattern, addresses, items, default: standard, reference } = parameter;
  // What comes of repetitions is said of operations, and is the same for all actions that do them.
  const about = topics.filter(
    ({ topic, repetition }) => topic === `${name}.${parameter.name}` && repetition === undefined,
  );
  return [
    ...plain('required', required),
    ...plain('range', range),
    ...plain('enum', values),
    ...plain('length', length),
    ...plain('pattern', pattern),
    ...plain('addresses', addresses),
    ...plain('default', standard),
    ...plain(`exists ${reference?.resource ?? ''}`, reference?.point),
    ...(items?.statements ?? []).flatMap(ofItems),
    ...required.statements.map(({ edition }) => ({ facet: 'type', edition, says: parameter.type })),
    ...about
      .filter(({ kind }) => !shown.has(kind))
      .flatMap(({ kind, detail, sources, limits }) =>
        limits
          ? plain(`${kind}.${detail}`, limits)
          : sources.map(({ edition }) => ({ facet: `${kind}.${detail}`, edition, says: 'stated' })),
      ),
  ];
}

/** Kinds of promises about what a call does, not about what a parameter may hold. */
const shown: ReadonlySet<string> = new Set(['effect', 'pagination', 'reference']);

/** What rules say of one field in a list, as if it were a parameter. */
export function statementsOfField(topic: string, detail: string, topics: readonly TopicRule[]): readonly Stated[] {
  return topics
    .filter((rule) => rule.topic === topic && rule.detail === detail && rule.limits !== undefined)
    .flatMap(({ kind, limits }) =>
      (limits?.statements ?? []).map(({ edition, prose = {} }) => {
        const { minLength: min, maxLength: max, ...rest } = prose;
        return { facet: kind, edition, says: JSON.stringify({ min, max, ...rest }) };
      }),
    );
}

function plain<T>(facet: string, point: Point<T> | undefined): readonly Stated[] {
  return (point?.statements ?? []).map((statement) => ({ facet, edition: statement.edition, says: words(statement) }));
}

function words<T>({ prose, schema, letter, partial, contradicts }: Statement<T>): string {
  if (contradicts) return 'contradicts itself';
  const said = schema === undefined ? prose : prose === undefined ? { schema } : { prose, schema };
  const printed = letter === undefined ? '' : `, printed as ${JSON.stringify(letter)}`;
  return `${JSON.stringify(said)}${partial ? ' and more' : ''}${printed}`;
}

function ofItems({ edition, prose, schema }: Statement<Items>): readonly Stated[] {
  const ofSchema =
    schema && schema.max !== prose?.max ? [{ facet: 'list-size', edition, says: `schema ${schema.max}` }] : [];
  return [...(prose ? ofLimits(edition, prose) : []), ...ofSchema];
}

function ofLimits(edition: string, { min, max, fields, unique }: Items): readonly Stated[] {
  const size = (min ?? max) === undefined ? [] : [{ facet: 'list-size', edition, says: JSON.stringify({ min, max }) }];
  return [
    ...size,
    ...(unique ? [{ facet: 'unique', edition, says: JSON.stringify(unique) }] : []),
    ...Object.entries(fields).flatMap(([field, parts]) =>
      Object.entries(parts).map(([part, value]) => ({
        facet: `${field}.${part}`,
        edition,
        says: JSON.stringify(value),
      })),
    ),
  ];
}
