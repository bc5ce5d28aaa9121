import type { Level } from '../../specs/point.ts';
import type { RequirementKind } from '../../specs/requirement-kind.ts';
import type { Erratum } from '../../specs/spec-book.ts';

/** Everything that is known of one requirement, ready to be written as text or JSON. */
export interface Explanation {
  readonly id: string;
  readonly action: string | null;
  /** The actions that it is about. */
  readonly actions: readonly string[];
  readonly subject: string | null;
  readonly kind: RequirementKind;
  readonly level: Level;
  readonly statement: string;
  readonly suite: string | null;
  /** The file that makes its cases, and those that judge them. */
  readonly madeBy?: string;
  readonly judgedBy?: readonly string[];
  readonly spec: { readonly file: string; readonly pointer: string };
  /** The edition that was asked for. */
  readonly edition: string | null;
  readonly untestable?: { readonly class: string; readonly why: string };
  /** The requirement whose cases verify this one too. */
  readonly coveredBy?: string;
  readonly documents: readonly EditionStatement[];
  /** Passages on the same parameter in other documents, which are known to be wrong and therefore promise nothing. */
  readonly setAside: readonly SetAside[];
  readonly binding: readonly Binding[];
  /** How a target keeps the promise. */
  readonly conforms: readonly string[];
  readonly cases: readonly ExplainedCase[];
  readonly example: ExampleRequest | null;
  /** Misbehaviours of the emulator that this requirement must notice. */
  readonly faults: readonly { readonly id: string; readonly description: string }[];
}

/** What one edition says, and where. */
export interface EditionStatement {
  readonly edition: string;
  readonly document: string;
  readonly title: string;
  readonly section: string;
  /** Absent where the requirement has one statement for all editions. */
  readonly level?: Level;
  readonly says: string;
  /** Passages of that section that are known to be wrong. */
  readonly errata: readonly Erratum[];
}

export interface SetAside {
  readonly edition: string;
  readonly document: string;
  readonly title: string;
  readonly erratum: Erratum;
}

/** How strictly the cases bind with an edition, or without one. */
export interface Binding {
  readonly edition: string | null;
  readonly cases: Readonly<Record<Level, number>>;
  /** What differs from a run without an edition. */
  readonly changes: readonly string[];
}

export interface ExplainedCase {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly expected: readonly string[];
}

/** The call of one case as it would be sent, with placeholders for credentials, nonce and time. */
export interface ExampleRequest {
  readonly caseId: string;
  /** What must exist or be called before. */
  readonly needs: readonly string[];
  readonly method: string;
  readonly url: string;
  readonly parameters: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: readonly string[];
}
