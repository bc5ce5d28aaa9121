import type { AdapterResult, AdapterStep, Hello } from './adapter-protocol.ts';

/** What came of a step. All but `answered` say that there was no result line. */
export type StepOutcome =
  | { readonly type: 'answered'; readonly said: AdapterResult }
  /** The process ended. */
  | { readonly type: 'died'; readonly how: string; readonly lastWords: string }
  /** The watchdog ended it. */
  | { readonly type: 'hung'; readonly afterMs: number; readonly heard: string }
  /** A line bore the id of the step and was no result. */
  | { readonly type: 'misspoke'; readonly problem: string }
  /** It wrote more than anybody reads. */
  | { readonly type: 'flooded'; readonly problem: string };

/** An adapter that said hello. Once a step had no result, it is of no use any more. */
export interface Adapter {
  readonly hello: Hello;
  readonly ask: (step: AdapterStep, withinMs: number) => Promise<StepOutcome>;
  readonly close: () => Promise<void>;
}

/** Starts an adapter with variables added to its environment. */
export type StartAdapter = (environment: Readonly<Record<string, string>>) => Promise<Adapter>;

/** An adapter could not be started, or said something else than hello. */
export class AdapterUnusable extends Error {
  override readonly name = 'AdapterUnusable';
  readonly code = 'ADAPTER_UNUSABLE';
}
