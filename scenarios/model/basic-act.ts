/** What all acts have: what they are on, and what they do to it. An act that reads changes nothing. */
export interface BasicAct {
  readonly on: string;
  readonly does: string;
}
