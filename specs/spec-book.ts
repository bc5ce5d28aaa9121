import type { ActionSpec } from './action-spec.ts';
import type { Jobs } from './jobs.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Service } from './service.ts';
import type { TopicRule } from './topic.ts';

/** A published page or file that promises something. */
export interface Document {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly edition: string;
  readonly errata: readonly Erratum[];
}

/** A passage of a document that is known to be wrong: recorded, never tested as a promise. */
export interface Erratum {
  readonly id: string;
  readonly section: string;
  readonly says: string;
  readonly reading: string;
  readonly reason: string;
}

/** A part of the service that a target has as a whole or not at all: what every client needs, or one extension of that. */
export interface Profile {
  readonly name: string;
  /** What it is about, as it follows the name. */
  readonly title: string;
  /** Whether every client needs it; anything else is an extension. */
  readonly core: boolean;
  /** Every action is in exactly one profile, if the service has any. */
  readonly actions: readonly string[];
  /** So is every topic that names no action. */
  readonly topics: readonly string[];
}

/** Everything that is known of one service. */
export interface SpecBook {
  readonly service: Service;
  readonly documents: readonly Document[];
  readonly actions: readonly ActionSpec[];
  readonly lifecycles: readonly Lifecycle[];
  readonly topics: readonly TopicRule[];
  /** The core first; none where the service has no file of them. */
  readonly profiles: readonly Profile[];
  /** How calls are carried out by jobs, if any are. */
  readonly jobs?: Jobs;
}
