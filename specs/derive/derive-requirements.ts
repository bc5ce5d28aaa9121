import { deriveAction } from './derive-action.ts';
import { deriveAgreements } from './derive-agreements.ts';
import { deriveCombinations } from './derive-combinations.ts';
import { deriveDryRuns } from './derive-dry-runs.ts';
import { deriveOthersUnchanged } from './derive-others-unchanged.ts';
import { deriveStates } from './derive-states.ts';
import { expectation } from './describe-point.ts';
import { deriveTwins } from './derive-twins.ts';
import type { Lifecycle } from '../lifecycle.ts';
import { promisedBook } from './promised-book.ts';
import { requirementId } from './requirement-id.ts';
import { mistakeAt } from '../mistakes/mistake-at.ts';
import { undecidedRepetition } from './undecided-repetition.ts';
import type { SpecBook } from '../spec-book.ts';
import type { TopicRule } from '../topic.ts';
import type { Requirement } from '../requirement.ts';

/** Derives every testable promise of a service, sorted by id. The same specs give the same ids, always. */
export function deriveRequirements(whole: SpecBook): readonly Requirement[] {
  const book = promisedBook(whole);
  const derived = [
    ...book.actions.flatMap((action) => deriveAction(action, book)),
    ...deriveCombinations(book),
    ...deriveTwins(book),
    ...deriveOthersUnchanged(book),
    ...deriveAgreements(book),
    ...deriveDryRuns(book),
    ...deriveStates(book),
    ...book.topics.map((topic) => deriveTopic(topic, book)),
  ];
  const byId = new Map<string, Requirement>();
  for (const requirement of derived) {
    const { file, pointer } = requirement.spec;
    if (byId.has(requirement.id)) throw mistakeAt(file, pointer, `two requirements are called "${requirement.id}"`);
    byId.set(requirement.id, requirement);
  }
  for (const lifecycle of book.lifecycles) checkPromised(lifecycle, book, byId);
  return derived.map((requirement) => withKnownCover(requirement, byId)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function deriveTopic(topic: TopicRule, book: SpecBook): Requirement {
  const untestable = topic.untestable ?? undecidedRepetition(topic, book);
  return {
    id: topicRequirement(topic, book),
    service: book.service.id,
    action: topic.about.action ?? null,
    subject: topic.about.parameter ?? null,
    kind: topic.kind,
    level: topic.level,
    statement: topic.statement,
    sources: topic.sources,
    expect: expectationOf(topic),
    spec: { file: topic.file, pointer: topic.pointer },
    origin: { type: 'topic', topic },
    ...(untestable ? { untestable } : {}),
  };
}

/** The id of the requirement that a rule is. */
export function topicRequirement({ topic, about, kind, detail }: TopicRule, { service }: SpecBook): string {
  const { action: head = topic, parameter: subject } = about;
  return requirementId({ service: service.id, head, subject, kind, detail });
}

function expectationOf({ limits, errors }: TopicRule): unknown {
  const named = errors.length > 0 ? { errors } : {};
  if (limits) return { ...(expectation(limits) as object), ...named };
  return errors.length > 0 ? named : { holds: true };
}

/** A pair that is left to another requirement must not be left to nobody. */
function checkPromised(
  { elsewhere, file }: Lifecycle,
  { service }: SpecBook,
  known: ReadonlyMap<string, unknown>,
): void {
  for (const { promisedBy, pointer } of elsewhere) {
    if (known.has(`${service.id}.${promisedBy}`)) continue;
    throw mistakeAt(file, pointer, `unknown requirement "${service.id}.${promisedBy}"`);
  }
}

/**
 * An error whose covering requirement is not testable is not testable either; it is never dropped.
 *
 * @throws SpecError if there is no such requirement.
 */
function withKnownCover(requirement: Requirement, byId: ReadonlyMap<string, Requirement>): Requirement {
  const { coveredBy, ...rest } = requirement;
  if (coveredBy === undefined) return requirement;
  const cover = byId.get(coveredBy);
  if (!cover) throw mistakeAt(rest.spec.file, `${rest.spec.pointer}/coveredBy`, `unknown requirement "${coveredBy}"`);
  return cover.untestable ? { ...rest, untestable: cover.untestable } : requirement;
}
