import type { ActionSpec } from '../action-spec.ts';
import type { Parameter } from '../parameter.ts';
import type { Untestable } from '../point.ts';
import { changeableOf } from './changeable-of.ts';
import type { SpecBook } from '../spec-book.ts';
import type { TopicRule } from '../topic.ts';

/** Why no case of a promise about tokens can be made of an action: it has nothing by which the calls could differ. */
export function undecidedRepetition(topic: TopicRule, book: SpecBook): Untestable | undefined {
  const { actions, service } = book;
  const { effect, parameters = [] } = actions.find(({ name }) => name === topic.about.action) ?? {};
  const cells = topic.repetition?.cells ?? [];
  if (!effect || cells.length === 0) return undefined;
  const { named } = service.resources.find(({ name }) => name === effect.resource) ?? {};
  if (effect.operation === 'create') {
    if (cells.every(({ after }) => after === 'failed') && !parameters.some(isRequiredByAll)) {
      return { class: 'not-observable', why: 'There is nothing without which every document has it refused.' };
    }
    if (cells.every(({ after }) => after === 'changed') && !isRenamed(effect.resource, named, book)) {
      return { class: 'not-observable', why: 'What is made has no name by which a change of it could be told.' };
    }
    return undefined;
  }
  if (effect.operation !== 'update') return undefined;
  const needsOther = cells.every(({ relation, after }) => relation === 'other-value' || after === 'changed');
  const isSwitch = ({ name, type, untestable }: Parameter): boolean =>
    type === 'boolean' && !untestable && name !== service.dryRun?.parameter;
  if (!needsOther || changeableOf(topic, book).length > 0 || parameters.some(isSwitch)) return undefined;
  return { class: 'not-observable', why: 'The action has no setting of which two values can be told apart.' };
}

/** Whether every document that speaks of a parameter requires it. */
export function isRequiredByAll({ required }: Parameter): boolean {
  return required.statements.every(({ prose, schema }) => (prose ?? schema) === true);
}

function isRenamed(resource: string, named: string | undefined, { actions }: SpecBook): boolean {
  const gives = ({ effect, parameters }: ActionSpec): boolean =>
    effect.operation === 'update' && effect.resource === resource && parameters.some(({ name }) => name === named);
  return named !== undefined && actions.some(gives);
}
