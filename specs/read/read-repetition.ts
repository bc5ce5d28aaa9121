import type { ActionSpec, Operation } from '../action-spec.ts';
import type { TopicRule } from '../topic.ts';
import type { RepetitionOutcome, TokenCell, TokenInterlude, TokenRelation, TokenSending } from '../repetition.ts';
import type { SpecFile } from './read-spec-file.ts';
import { topicOf } from '../topic-subject.ts';

interface Raw extends Pick<TopicRule, 'detail' | 'statement' | 'level' | 'sources'> {
  readonly kind?: TopicRule['kind'];
  readonly errors?: TopicRule['errors'];
  /** The operations of the actions that it is promised of; creations alone by default. */
  readonly of?: readonly Operation[];
  readonly cells: readonly RawCells[];
  readonly expect?: RepetitionOutcome;
}

interface RawCells {
  readonly relation: readonly TokenRelation[];
  readonly sent?: readonly TokenSending[];
  readonly after?: readonly TokenInterlude[];
}

/** What the documents promise of repeated creations: a rule for every action that takes a token and makes something, or does what the promise is of. */
export function readRepetition(file: SpecFile, actions: readonly ActionSpec[]): readonly TopicRule[] {
  const { promises } = file.value as { readonly promises: readonly Raw[] };
  promises.forEach(({ expect: { field } = {} }, index) => {
    if (field === undefined || actions.some(({ response }) => response.some(({ path }) => path === field))) return;
    throw file.fail(`/promises/${index}/expect/field`, `no action shows "${field}"`);
  });
  return actions.flatMap(({ name, parameters, effect }) =>
    parameters
      .filter(({ typical }) => typical === '$token')
      .flatMap((parameter) =>
        promises.flatMap((promise, index): readonly TopicRule[] => {
          const { cells, expect, of = ['create'], ...rest } = promise;
          if (!of.includes(effect.operation)) return [];
          return [
            {
              kind: 'idempotence',
              errors: [],
              ...rest,
              topic: topicOf(name, parameter.name),
              about: { action: name, parameter: parameter.name },
              values: {},
              actions: [name],
              repetition: { cells: cells.flatMap(expandCells), ...(expect ? { expect } : {}) },
              file: file.file,
              pointer: `/promises/${index}`,
            },
          ];
        }),
      ),
  );
}

function expandCells({ relation, sent = ['again'], after = ['made'] }: RawCells): readonly TokenCell[] {
  return relation.flatMap((one) =>
    sent.flatMap((way) => after.map((then) => ({ relation: one, sent: way, after: then }))),
  );
}
