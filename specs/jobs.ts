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
  /** The status of a job that goes on, and those that end it. */
  readonly running: string;
  readonly succeeded: string;
  readonly failed: string;
  readonly file: string;
}
