import type { ActionError, ActionSpec, ResponseField } from './action-spec.ts';
import type { Lifecycle, StateRule } from './lifecycle.ts';
import type { Parameter, Rule } from './parameter.ts';
import type { Level, Source, Untestable } from './point.ts';
import type { RequirementKind } from './requirement-kind.ts';
import type { TopicRule } from './topic.ts';

/** The part of the specs that a requirement was derived from. */
export type Origin =
  | { readonly type: 'offered'; readonly action: ActionSpec }
  | { readonly type: 'parameter'; readonly action: ActionSpec; readonly parameter: Parameter }
  | { readonly type: 'rule'; readonly action: ActionSpec; readonly rule: Rule }
  | { readonly type: 'field'; readonly action: ActionSpec; readonly field: ResponseField }
  | { readonly type: 'error'; readonly action: ActionSpec; readonly error: ActionError }
  | { readonly type: 'state'; readonly action: ActionSpec; readonly lifecycle: Lifecycle; readonly rule: StateRule }
  | { readonly type: 'combinations'; readonly action: ActionSpec }
  | { readonly type: 'precedence'; readonly action: ActionSpec }
  | { readonly type: 'twins'; readonly action: ActionSpec }
  | { readonly type: 'others'; readonly action: ActionSpec }
  | { readonly type: 'agreement'; readonly action: ActionSpec }
  | { readonly type: 'dry-run'; readonly action: ActionSpec }
  | { readonly type: 'topic'; readonly topic: TopicRule };

/** One testable promise of the documents. */
export interface Requirement {
  readonly id: string;
  readonly service: string;
  readonly action: string | null;
  readonly subject: string | null;
  readonly kind: RequirementKind;
  /** The strictest level that the documents support; planning lowers it to the strictest of the cases. */
  readonly level: Level;
  readonly statement: string;
  readonly sources: readonly Source[];
  /** The value of the point, or `{ byEdition }` where editions differ. */
  readonly expect: unknown;
  readonly spec: { readonly file: string; readonly pointer: string };
  readonly origin: Origin;
  readonly untestable?: Untestable;
  /** The requirement whose cases provoke this error too. */
  readonly coveredBy?: string;
}
