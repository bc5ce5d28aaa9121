import type { Call } from '../../cases/call.ts';
import type { Requirement } from '../../specs/requirement.ts';
import type { Case } from '../../cases/case.ts';
import { plannedCall } from '../../cases/planned-call.ts';
import { callsOf, stepsOf } from '../../cases/steps-of.ts';

/**
 * The actions that a requirement is about: its own; or, where it has none, those that the specs name and those that its
 * cases call under test, but not what they merely make, read or clean up with.
 */
export function actionsAbout({ action, origin }: Requirement, cases: readonly Case[]): readonly string[] {
  if (action !== null) return [action];
  const named = origin.type === 'topic' ? origin.topic.actions : [];
  const called = cases.flatMap((subject) => underTest(subject).map((call) => call.action));
  return [...new Set([...named, ...called])].toSorted();
}

/** What a history calls is drawn by the seed, so the specs name it. */
function underTest(subject: Case): readonly Call[] {
  if ('scripts' in subject.plan) return [];
  return callsOf(stepsOf(plannedCall(subject)), 'tested');
}
