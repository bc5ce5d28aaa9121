import type { Arbitrary } from 'fast-check';
import type { CallPlan, CaseDraft } from './call-plan.ts';
import type { PlanningContext } from './planning-context.ts';
import type { WireForm } from '../protocol/wire.ts';
import type { Level } from '../specs/point.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import type { Requirement } from '../specs/requirement.ts';
import type { HistoryPlan } from './history.ts';
import type { Answer } from './answer.ts';
import type { StepRecord } from './step-record.ts';

/** A plan drawn anew for each run seed; a failing draw is shrunk to its smallest form. */
export interface GeneratedPlan {
  readonly arbitrary: Arbitrary<CallPlan>;
}

export type Plan = CallPlan | GeneratedPlan | HistoryPlan;

/** One concrete test of one requirement. */
export interface Case {
  readonly id: string;
  readonly requirement: Requirement;
  readonly variant: string;
  readonly level: Level;
  readonly title: string;
  readonly seed: number;
  readonly plan: Plan;
  readonly checks: readonly Check[];
  /** The form of its calls, where it is not the first of the run; `suffix` ends the id. */
  readonly form?: WireForm & { readonly suffix: string };
}

/** Everything a case exchanged with the target, decoded, with the plan it followed. */
export interface Evidence {
  readonly plan: CallPlan;
  /** What was done, in the order in which it was; a step that was left out is not among them. */
  readonly steps: readonly StepRecord[];
  /** The answer to the call under test, which is among those of the steps. */
  readonly call: Answer;
}

/** In what way an answer is not what it must be. Failures of one kind at one place have one cause. */
export type Deviation =
  /** The action is unknown. */
  | 'not-offered'
  /** What must be accepted is refused, or what must be refused is accepted. */
  | 'refused'
  | 'accepted'
  /** A refusal by another error code or HTTP status. */
  | 'other-code'
  | 'other-status'
  /** A field, an item or a resource is not shown, or is shown where it must not be. */
  | 'absent'
  | 'shown'
  /** A field of another type, in another form or with a value that no document lists. */
  | 'mistyped'
  | 'unlisted'
  /** Another value than was given or is promised, other items, or another number of them. */
  | 'other-value'
  /** What must stay is not what it was. */
  | 'changed'
  /** A state that does not come. */
  | 'never-reached'
  /** No answer, or one that cannot be read. */
  | 'unreadable'
  /** Answers that no order of the operations explains. */
  | 'inexplicable';

/** A broken expectation in words, before it is tied to a case and its exchanges. */
export interface Problem {
  readonly expected: string;
  readonly actual: string;
  readonly at?: string;
  /** The kind of it; checks of a user's own may leave it out. */
  readonly deviation?: Deviation;
  /** The answer that shows it, where it is not the one to the call under test. */
  readonly shownBy?: Answer;
  /** The code of the refusal that did not come, where documents name it. */
  readonly wanted?: string;
  /** Less than the case itself promises: it only follows from the documents. */
  readonly level?: 'should';
}

/** What a check says; outcomes are values, a check never throws. */
export type Outcome =
  | { readonly verdict: 'pass' }
  | { readonly verdict: 'fail'; readonly problems: readonly Problem[] }
  | { readonly verdict: 'inconclusive' | 'not-applicable'; readonly why: string }
  | { readonly verdict: 'observed'; readonly observed: string; readonly follows: readonly string[] };

/** What a check may consult besides the evidence. */
export interface CheckContext {
  readonly book: SpecBook;
  readonly requirement: Requirement;
  readonly level: Level;
}

/** One question about an exchange, asked in the same way of every action. */
export interface Check {
  readonly id: string;
  /** Where it stands, for those who look for what judged a case. */
  readonly file?: string;
  /** Whether a case of such a plan is asked anything by it, for those who look for what judges a case; without it, any is. */
  readonly asks?: (plan: CallPlan) => boolean;
  readonly run: (evidence: Evidence, context: CheckContext) => Outcome;
}

/** Which requirements a suite covers, with which cases, and what is asked of each. */
export interface Suite {
  readonly id: string;
  readonly description: string;
  readonly covers: (requirement: Requirement) => boolean;
  readonly cases: (requirement: Requirement, context: PlanningContext) => readonly CaseDraft<Plan>[];
  /** The file that makes the cases of a requirement, for those who look for it. */
  readonly madeBy?: (requirement: Requirement) => string | undefined;
  /** Files that judge them beside the checks. */
  readonly judgedBy?: (requirement: Requirement) => readonly string[];
  readonly checks: readonly Check[];
}
