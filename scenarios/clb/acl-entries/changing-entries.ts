import type { Call } from '../../../cases/call.ts';
import type { CallPlan } from '../../../cases/call-plan.ts';
import type { Expectation, ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import type { Choices } from '../../../generators/calls/build-call.ts';
import { planForCall } from '../../../generators/calls/plan-for-call.ts';
import type { ActionSpec } from '../../../specs/action-spec.ts';
import { adding, holding, type Entry } from '../acls/acl-calls.ts';

interface Change {
  readonly variant: string;
  readonly entries: readonly Entry[];
  /** What is there before. */
  readonly before?: readonly Entry[];
  /** What comes before besides. */
  readonly prepare?: readonly Call[];
  /** What the list is made with. */
  readonly given?: Choices;
  readonly expect?: Expectation;
  readonly reads?: readonly ExpectedRead[];
}

/** Entries are added to a list of the case's own, or removed from it. */
export function changingEntries(action: ActionSpec, change: Change, context: PlanningContext): CallPlan {
  const { variant, entries, before = [], given = {}, expect = { answer: 'accept' }, reads = [] } = change;
  const prepare = [...(before.length > 0 ? [adding(before, context)] : []), ...(change.prepare ?? [])];
  const request = { action, choices: holding(entries), given, expect, variant, also: prepare };
  return { ...planForCall(request, context), prepare, reads };
}
