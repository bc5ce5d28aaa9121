import type { SpecBook } from '../../specs/spec-book.ts';
import { actionsOfPlan } from './actions-of-plan.ts';
import type { Case } from '../../cases/case.ts';
import { deletionOf } from '../provisioning/keyed-call.ts';
import { madeByPlan } from '../provisioning/made-by.ts';
import { plannedCall } from '../../cases/planned-call.ts';
import { stepsOfType } from '../../cases/steps-of.ts';

/**
 * The actions that a case may call of a target that has them all: under test, for fixtures and what keeps them in their state,
 * before and after, and to delete whatever it may make. What a history calls is drawn by the seed; the specs name the rest.
 */
export function actionsNeeded(subject: Case, book: SpecBook): ReadonlySet<string> {
  const plan = plannedCall(subject);
  const { origin } = subject.requirement;
  const anchors = stepsOfType(plan, 'fixture').flatMap(({ fixture }) => fixture.anchor?.action ?? []);
  const made = madeByPlan(plan, book);
  const deletions = made.flatMap((resource) => deletionOf(book, resource) ?? []);
  const freed = book.service.resources.filter(({ name }) => made.includes(name));
  const freeings = freed.flatMap(({ freedBy }) => freedBy?.action ?? []);
  const named = 'scripts' in subject.plan && origin.type === 'topic' ? origin.topic.actions : [];
  const all = [...actionsOfPlan(plan, book, () => true), ...anchors, ...deletions, ...freeings, ...named];
  const known = new Set(book.actions.map(({ name }) => name));
  return new Set(all.filter((action) => known.has(action)));
}
