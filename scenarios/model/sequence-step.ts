/** One thing to do, and whether the next thing is done before what it concerns has come to rest. */
export interface SequenceStep<Act> {
  readonly act: Act;
  readonly hurry: boolean;
}
