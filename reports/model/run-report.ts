import type { MadeUp } from '../../cases/call.ts';
import type { Deviation } from '../../cases/case.ts';
import type { Level, Source } from '../../specs/point.ts';
import type { RequirementKind } from '../../specs/requirement-kind.ts';
import type { ActionTraffic, ReportedLifecycle, ReportedTokenCell } from './reported-overview.ts';

/** What the run says of one requirement. `error` means that the harness itself broke. */
export type Verdict = 'pass' | 'fail' | 'waived' | 'inconclusive' | 'not-applicable' | 'not-run' | 'error';

/** A request and its answer as reported: secrets redacted, volatile values replaced by numbered placeholders. */
export interface ReportedExchange {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** Absent when no answer arrived; `problem` then says why. */
  readonly response?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  readonly problem?: string;
  /** Milliseconds since the start of the run. */
  readonly startMs: number;
  readonly endMs: number;
}

/** The action whose answer shows what is wrong; how it refused, if it did, or why nobody can read it. */
export interface ShowingAnswer {
  readonly action: string;
  readonly code?: string;
  readonly message?: string;
}

/** One broken expectation, in words that stand alone, with the smallest evidence that shows it. */
export interface Finding {
  readonly caseId: string;
  readonly expected: string;
  readonly actual: string;
  /** Dotted path of the response field, or `status`, `code`, `body`. */
  readonly at?: string;
  /** The kind of it; absent in reports of earlier versions. */
  readonly deviation?: Deviation;
  /** The answer that shows it; absent in reports of earlier versions and where there was none. */
  readonly shownBy?: ShowingAnswer;
  /** The code of the refusal that did not come, where documents name it. */
  readonly wanted?: string;
  /** The file of the check that found it; absent in reports of earlier versions. */
  readonly judgedBy?: string;
  /** Given where it is less than the level of the requirement. */
  readonly level?: 'should';
  readonly exchanges: readonly ReportedExchange[];
  /** Of an SDK under test: what its adapter was asked and what it said, each as a line of JSON. */
  readonly steps?: readonly { readonly step: string; readonly result: string }[];
  /** The command that shows it again. */
  readonly replay: string;
  /** Only in reports of earlier versions: without its secrets no line can run. */
  readonly curl?: readonly string[];
}

/** What a target does where the documents are silent or disagree. */
export interface Observation {
  readonly caseId: string;
  readonly observed: string;
  /** The editions whose statement the target follows. */
  readonly follows?: readonly string[];
}

/** A value at an edge of what is allowed, and what became of it. */
export interface ReportedBoundary {
  /** The part of the id of its case that names it. */
  readonly variant: string;
  readonly expect: 'accept' | 'reject' | 'observe';
  readonly verdict: Verdict;
}

/** Where a requirement is promised; `says` is what that edition says of it, where something came of it that is to be weighed. */
export interface ReportedSource extends Source {
  readonly says?: string;
}

/** Parts of a form, written as the options of a run write them. */
export interface FixedForm {
  readonly format?: 'json' | 'xml';
  readonly method?: 'get' | 'post';
  readonly signature?: 'v1' | 'v3';
}

export interface ReportedRequirement {
  readonly id: string;
  readonly action: string | null;
  /** Those that it is about, where it has no action of its own. */
  readonly actions?: readonly string[];
  /** The profile that it belongs to; absent of a service without profiles and in reports of earlier versions. */
  readonly profile?: string;
  readonly subject: string | null;
  readonly kind: RequirementKind;
  readonly level: Level;
  readonly statement: string;
  /** The suite that tests it, which says what judges it, and the file that makes its cases; absent without cases. */
  readonly suite?: string;
  readonly madeBy?: string;
  readonly sources: readonly ReportedSource[];
  /** What it fixes about the form of requests, of a promise that one of the form is understood. */
  readonly form?: FixedForm;
  readonly verdict: Verdict;
  readonly cases: {
    readonly planned: number;
    readonly executed: number;
    readonly failed: number;
    /** Of those that bind, where the others came to a verdict; absent where all ran. */
    readonly notRun?: number;
  };
  /** Why the verdict is neither pass nor fail, or which of its cases did not run. */
  readonly reason?: string;
  readonly observed?: readonly Observation[];
  /** Of a bound: the values at its edges; absent in reports of earlier versions. */
  readonly boundaries?: readonly ReportedBoundary[];
  readonly findings: readonly Finding[];
}

export interface RequirementTotals {
  readonly pass: number;
  readonly fail: number;
  readonly waived: number;
  readonly inconclusive: number;
  readonly notApplicable: number;
  readonly notRun: number;
  readonly error: number;
}

/** Selected requirements that did not run for one cause, and what would change that. */
export interface NotRunGroup {
  /** In words that follow a number: "they would cost money on a real account". */
  readonly cause: string;
  readonly requirements: number;
  /** What the config file must say, with names to be replaced. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** The option that changes it. */
  readonly option?: string;
}

/** How many of something there are in the specs, selected or not, and what became of them in this run. */
export interface CoverageCount {
  readonly total: number;
  /** Passed or failed in this run. */
  readonly verified: number;
  /** Ran, and could not be told right from wrong. */
  readonly inconclusive: number;
  readonly observed: number;
  readonly notTestable: number;
  readonly notRun: number;
}

/** Requirements of one kind. */
export interface CoverageRow extends CoverageCount {
  readonly kind: RequirementKind;
}

/** What the documents speak of: actions, parameters, boundaries, values, rules, fields, codes. */
export interface CoverageSubject extends CoverageCount {
  readonly subject: string;
}

/** What became of an entry of the waivers file: only `used` and `unused` entries let a run pass. */
export interface WaiverNote {
  /** The requirement, or pattern, of the entry. */
  readonly requirement: string;
  readonly state: 'used' | 'unused' | 'stale' | 'differs' | 'expired';
  readonly why: string;
}

/** What a target may declare that it does without. */
export type CapabilityName = 'xml' | 'json' | 'get' | 'post' | 'signatureV1' | 'signatureV3' | 'authentication';

/** One thing that is wrong with the target, as far as failures tell, and all promises that it breaks. */
export interface ReportedCause {
  /** The same in every run that finds it. */
  readonly id: string;
  readonly title: string;
  /** The action and field, code or parameter. */
  readonly place: string;
  readonly deviation: Deviation;
  /** The strictest of what it breaks. */
  readonly level: Level;
  /** The target seems not to have this at all: actions, a form of requests, checks, fields. Absent where it is a mistake. */
  readonly whole?: true;
  /** The capability by which a config file says that the target does without. */
  readonly lacks?: CapabilityName;
  /** Ids of requirements, the strictest level first. */
  readonly explains: readonly string[];
  /** A case that shows it. */
  readonly example: Pick<Finding, 'caseId' | 'expected' | 'actual' | 'replay'>;
}

/** `in-part`: the target declares that it lacks some actions, and what it has is as promised. */
export type ProfileVerdict =
  'conforms' | 'conforms-with-waivers' | 'does-not-conform' | 'in-part' | 'not-offered' | 'not-tested-in-full';

/** What the run says of one profile: what every client needs, or one extension of that. */
export interface ReportedProfile {
  readonly name: string;
  readonly title: string;
  readonly core: boolean;
  readonly verdict: ProfileVerdict;
  /** Its requirements that a case can test, selected or not. */
  readonly testable: number;
  /** Those of them that the run was about. */
  readonly requirements: RequirementTotals;
  /** What the target has of it, as far as the run tells. */
  readonly actions: {
    readonly offered: readonly string[];
    readonly missing: readonly string[];
    readonly untested: readonly string[];
  };
}

/** Everything a run found; `schemaVersion` changes when a reader of an older report would misread a newer one. */
export interface RunReport {
  readonly schemaVersion: '1.0';
  readonly tool: { readonly name: string; readonly version: string };
  readonly run: {
    readonly id: string;
    readonly startedAt: string;
    readonly durationMs: number;
    readonly seed: number;
    readonly service: string;
    readonly edition: string | null;
    readonly complete: boolean;
    /** Why the run is incomplete, when it is. */
    readonly incompleteReason?: string;
    /** What was waited for in vain and then no more, sorted; absent where nothing was. */
    readonly notAwaited?: readonly string[];
    readonly target: {
      /** `client`: not an endpoint, but an SDK that calls one; it is named with its version in place of an origin. */
      readonly kind: 'embedded' | 'endpoint' | 'client';
      readonly endpoint: string;
      /** Fixtures that nobody declared: the run tried ids of its own, and the target took or refused them. */
      readonly madeUp?: MadeUp;
    };
    readonly options: Readonly<Record<string, string | number | boolean | readonly string[]>>;
    /** By action, the most requests first; absent in reports of earlier versions. */
    readonly traffic?: readonly ActionTraffic[];
  };
  readonly totals: { readonly requirements: RequirementTotals; readonly cases: number; readonly requests: number };
  readonly requirements: readonly ReportedRequirement[];
  /** The core first; absent of a service without profiles and in reports of earlier versions. */
  readonly profiles?: readonly ReportedProfile[];
  /** Why requirements failed: what is missing as a whole, then what explains most of each sort; absent in reports of earlier versions. */
  readonly causes?: readonly ReportedCause[];
  /** By suite, the files that judge what it tests; absent in reports of earlier versions. */
  readonly judgedBy?: Readonly<Record<string, readonly string[]>>;
  /** Titles of the documents that requirements name, by id; absent in reports of earlier versions. */
  readonly documents?: Readonly<Record<string, string>>;
  /** Life cycles and the matrix of tokens, as far as they are selected; absent in reports of earlier versions. */
  readonly lifecycles?: readonly ReportedLifecycle[];
  readonly tokens?: readonly ReportedTokenCell[];
  /** Why selected requirements did not run; absent in reports of earlier versions. */
  readonly notRun?: readonly NotRunGroup[];
  /** Present when waivers were given. */
  readonly waivers?: readonly WaiverNote[];
  readonly coverage: {
    readonly byKind: readonly CoverageRow[];
    /** Absent in a run of a selection: much of it is counted by cases, and only those of the selection are planned. */
    readonly bySubject?: readonly CoverageSubject[];
    readonly requirements: number;
    readonly notTestable: readonly { readonly id: string; readonly class: string; readonly why: string }[];
  };
}
