import type { Operation } from './action-spec.ts';

/** How calls that are carried out by jobs say so, and how one learns what became of a job. */
export interface Jobs {
  /** The field of their answers that names the job. */
  readonly named: string;
  /** The action that lists jobs; it is asked for one by the key of its resource. */
  readonly list: string;
  /** Fields of an item: the status, the action that began the job, what it is about, and why it failed. */
  readonly status: string;
  readonly action?: string;
  readonly resource?: string;
  readonly code?: string;
  /** What other fields of an item show, by the operation of the action or the resource that it is about. */
  readonly shows?: Readonly<Record<string, ShownByJob>>;
  /** The status of a job that goes on, and those that end it. */
  readonly running: string;
  readonly succeeded: string;
  readonly failed: string;
  readonly file: string;
}

/** The value of a field, as far as documents tell; where they do not, nothing is promised. */
export interface ShownByJob {
  readonly byOperation?: Readonly<Partial<Record<Operation, string>>>;
  readonly byResource?: Readonly<Record<string, string>>;
}
