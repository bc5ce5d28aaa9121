import type { ActionSpec } from '../action-spec.ts';
import type { TopicRule } from '../topic.ts';
import type { RepetitionOutcome, TokenCell, TokenInterlude, TokenRelation, TokenSending } from '../repetition.ts';
import type { SpecFile } from './read-spec-file.ts';
import { topicOf } from '../topic-subject.ts';

interface Raw extends Pick<TopicRule, 'detail' | 'statement' | 'level' | 'sources'> {
  readonly kind?: TopicRule['kind'];
  readonly errors?: TopicRule['errors'];
  readonly cells: readonly RawCells[];
  readonly expect?: RepetitionOutcome;
}

interface RawCells {
  readonly relation: readonly TokenRelation[];
  readonly sent?: readonly TokenSending[];
  readonly after?: readonly TokenInterlude[];
}

/** What the documents promise of repeated creations: a rule for every action that takes a token and makes something. */
export function readRepetition(file: SpecFile, actions: readonly ActionSpec[]): readonly TopicRule[] {
  const { promises } = file.value as { readonly promises: readonly Raw[] };
  return actions
    .filter(({ effect }) => effect.operation === 'create')
    .flatMap(({ name, parameters }) =>
      parameters
        .filter(({ typical }) => typical === '$token')
        .flatMap((parameter) =>
          promises.map((promise, index): TopicRule => {
            const { cells, expect, ...rest } = promise;
            return {
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
            };
          }),
        ),
    );
}

function expandCells({ relation, sent = ['again'], after = ['made'] }: RawCells): readonly TokenCell[] {
  return relation.flatMap((one) =>
    sent.flatMap((way) => after.map((then) => ({ relation: one, sent: way, after: then }))),
  );
}
