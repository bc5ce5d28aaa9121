import type { SignatureScheme } from './signature-scheme.ts';
import type { EncodedText, Misencoding } from './encoding.ts';
import type { Place } from './parameter.ts';
import type { Limits } from './limits.ts';
import type { ErrorReference, Level, Point, Source, Untestable } from './point.ts';
import type { Repetition } from './repetition.ts';
import type { RequirementKind } from './requirement-kind.ts';
import type { TopicSubject } from './topic-subject.ts';

/** How a request of a gateway rule differs from a correct one. */
export interface Tampering {
  readonly omit?: readonly string[];
  readonly override?: Readonly<Record<string, string>>;
  readonly secret?: 'wrong';
  readonly clockOffsetSeconds?: number;
  readonly replayNonce?: boolean;
  readonly format?: 'json' | 'xml';
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly signature?: SignatureScheme;
  readonly place?: 'form' | 'query';
  /** Places of single parameters. */
  readonly places?: Readonly<Record<string, Place>>;
  readonly chunked?: boolean;
  /** What the string to sign holds in place of parts of the right encoding. */
  readonly misencoding?: Misencoding;
}

/** A promise that belongs to no single action: gateway checks, envelopes, rules between resources. */
export interface TopicRule {
  /** A resource, an action, a parameter of one (`DescribeTags.Tags`), or a topic that the service lists. */
  readonly topic: string;
  readonly about: TopicSubject;
  readonly kind: RequirementKind;
  readonly detail: string;
  readonly statement: string;
  readonly level: Level;
  readonly sources: readonly Source[];
  readonly errors: readonly ErrorReference[];
  /** The numbers and characters that it speaks of. */
  readonly limits?: Point<Limits>;
  /** Values that its cases need and no other part of the specs has, by the names that the scenario gives them. */
  readonly values: Readonly<Record<string, string>>;
  /** The driver that tests it: `gateway` sends one tampered request, others are scenarios of that name. */
  readonly scenario?: string;
  readonly tampering?: Tampering;
  /** What it is about, besides what its cases call under test; some scenarios try it with each of these. */
  readonly actions: readonly string[];
  /** What comes of a creation that is repeated under a token, for the cells of the matrix that the promise speaks of. */
  readonly repetition?: Repetition;
  /** The text whose encoding the promise is about. */
  readonly encoding?: EncodedText;
  readonly untestable?: Untestable;
  readonly file: string;
  readonly pointer: string;
}
