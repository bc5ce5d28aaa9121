import { topicRequirement } from '../../../specs/derive/derive-requirements.ts';
import { itemsOf, readJson } from '../../../specs/oracle/items.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import type { BehaviourFault } from '../../core/fault.ts';
import { refuse } from '../../core/refusal.ts';
import { errorsCoveredBy } from '../fault-context.ts';

/** The most that a call may name, in words, and whether a parameter names just that much. */
interface Limit {
  readonly words: string;
  readonly isReached: (value: string) => boolean;
}

/**
 * For each limit of the items that one call lists, and of the texts in them, where the editions agree on it: the last that
 * is allowed is refused.
 */
export function deriveQuotaFaults(book: SpecBook): readonly BehaviourFault[] {
  return book.topics
    .filter(({ level, untestable }) => level !== 'observe' && !untestable)
    .flatMap((topic) => faultsFor(topic, book));
}

function faultsFor(topic: TopicRule, book: SpecBook): readonly BehaviourFault[] {
  const { action, parameter } = topic.about;
  const spec = book.actions.find(({ name }) => name === action);
  const limit = spec && limitOf(topic, spec);
  if (!limit || parameter === undefined) return [];
  const service = book.service.id;
  const requirement = topicRequirement(topic, book);
  const fault: BehaviourFault = {
    id: `behaviour/last-refused/${requirement}`,
    seam: 'behaviour',
    requirement,
    alsoBreaks: [
      `${service}.${action}.*`,
      `${service}.${spec.effect.resource}.*`,
      ...errorsCoveredBy(book, requirement),
    ],
    description: `A call of ${action} with ${limit.words} in ${parameter}, which is the most, is refused.`,
    behave: (call, _world, next) => {
      const { [parameter]: value } = call.parameters;
      if (call.spec.name !== action || value === undefined || !limit.isReached(value)) return next(call);
      return refuse('quota', parameter, 400, 'InvalidParameter', `${parameter} holds too much.`);
    },
  };
  return [fault];
}

function limitOf({ kind, limits }: TopicRule, { effect }: ActionSpec): Limit | undefined {
  const agreed = (bounds: readonly (number | undefined)[]): number | undefined =>
    new Set(bounds).size === 1 ? bounds[0] : undefined;
  const stated = (limits?.statements ?? []).map(({ prose }) => prose);
  const items = agreed(stated.map((prose) => prose?.maxItems));
  if (kind === 'quota' && items !== undefined) {
    return { words: `${items} items`, isReached: (value) => countIn(value) === items };
  }
  const letters = agreed(stated.map((prose) => prose?.maxLength));
  // What only names something need not be accepted, however short it is.
  const isGiven = ['add', 'create'].includes(effect.operation);
  if (kind !== 'length' || letters === undefined || !isGiven) return undefined;
  const isReached = (value: string): boolean => textsIn(value).some((text) => text.length === letters);
  return { words: `a text of ${letters} characters`, isReached };
}

/** The items of a JSON list, or of a text that separates them by commas. */
function countIn(value: string): number {
  const list = readJson(value);
  return Array.isArray(list) ? list.length : value.split(',').length;
}

function textsIn(value: string): readonly string[] {
  const texts = (itemsOf(readJson(value)) ?? []).flatMap((item) => Object.values(item));
  return texts.filter((text): text is string => typeof text === 'string');
}
