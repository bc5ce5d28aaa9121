import type { Answer, ListAnswer, ReadAnswer } from './answer.ts';
import type { Call } from './call.ts';
import type { FilledList } from './call-plan.ts';
import type { Step, StepType } from './step.ts';

/** What some kinds of steps tell besides answers. */
interface Told {
  readonly witness: {
    /** What was sent, so that the very same thing is read again. */
    readonly asked: Call;
    readonly about: readonly string[];
  };
  readonly call: ToldOfCall;
  readonly together: ToldOfCall;
  readonly read: Omit<ReadAnswer, 'answer'>;
  readonly list: Omit<ListAnswer, 'answers'>;
  /** What exists of a resource that a case made: the identifiers in its lists, each once. */
  readonly census: { readonly found: readonly string[] };
}

interface ToldOfCall {
  /** How the job failed by which an accepted call was to be carried out. */
  readonly jobFailed?: string;
  /** What the field under test must show. */
  readonly fieldEquals?: string;
  /** What is known to stand in lists of the answer. */
  readonly filled: readonly FilledList<string>[];
  /** What the items of lists in the answer are compared with. */
  readonly answered?: readonly string[];
}

/** What came of a step: the answers that a report shows, in the order of its calls, and what else is known then. */
export type CameOf<T extends StepType = StepType> = {
  [K in T]: { readonly answers: readonly Answer[] } & (K extends keyof Told ? Told[K] : object);
}[T];

/** A step that was carried out, and what came of it. */
export type StepRecord<T extends StepType = StepType> = {
  [K in T]: { readonly step: Step<K> } & CameOf<K>;
}[T];

/** Whatever keeps what was done in the order in which it was. */
interface Log {
  readonly steps: readonly StepRecord[];
}

/** All that was seen of steps of one kind, in order. */
export function recordsOf<T extends StepType>(
  { steps }: Log,
  type: T,
): readonly Extract<StepRecord, { readonly step: { readonly type: T } }>[] {
  type Wanted = Extract<StepRecord, { readonly step: { readonly type: T } }>;
  return steps.filter((record): record is Wanted => record.step.type === type);
}

/** The answers to steps of some kinds, in order. */
export function answersTo({ steps }: Log, ...types: readonly StepType[]): readonly Answer[] {
  return steps.filter(({ step }) => types.includes(step.type)).flatMap(({ answers }) => answers);
}

/** The call under test, however it was sent. */
export function testedIn(log: Log): StepRecord<'call' | 'together'> | undefined {
  return recordsOf(log, 'call')[0] ?? recordsOf(log, 'together')[0];
}

/** Answers to the calls sent at the same moment as the one under test, if there were any. */
export function answersBeside(log: Log): readonly Answer[] | undefined {
  return recordsOf(log, 'together')[0]?.answers.slice(1);
}
