import type { HistoryOperation, Model } from '../../cases/history.ts';
import type { Call } from '../../cases/call.ts';
import type { PlanningContext } from '../../cases/planning-context.ts';
import type { BasicAct } from './basic-act.ts';
import type { Body, Prediction } from './prediction.ts';
import type { SequenceStep } from './sequence-step.ts';

/** What the documents say of the acts on one thing: the state that is there at first, and what becomes of each act. */
export interface ActModel<World, Act> {
  readonly nothing: World;
  readonly predict: (world: World, act: Act) => Prediction<World>;
  readonly drift: Model<World>['drift'];
  readonly touches: Model<World, Act>['touches'];
}

/** How acts are carried out, and how people read them. */
export interface Acting<Act> {
  readonly call: (act: Act, context: PlanningContext) => Call;
  readonly words: (act: Act) => string;
  /** What of an answer to a read matters, in a few words. */
  readonly shown: (act: Act) => (body: Body) => string;
  /** What a read shows once what it reads has come to rest, if that takes time. */
  readonly rest: (act: Act) => HistoryOperation['rest'];
}

/** Draws one of some. */
export type Choose = <T>(from: readonly T[]) => T;

/** All that is to be known of acts to draw sequences of them, to write them down and to make them smaller. */
export interface Grammar<World, Act extends BasicAct, Theme extends string> {
  readonly model: ActModel<World, Act>;
  readonly acting: Acting<Act>;
  /** Everything that a sequence on a theme may do next. */
  readonly universe: (theme: Theme, world: World, choose: Choose) => readonly Act[];
  /** Of a hundred acts so many may change something, and so many must be refused although what they concern is there. */
  readonly shares: { readonly changing: number; readonly refused: number };
  /** Whether an act may disturb what is between two states. */
  readonly disturbs: (world: World, act: Act) => boolean;
  /** The read that shows what an act did. */
  readonly lookAfter: (act: Act) => Act | undefined;
  /** The reads that show what else an act may have changed, as far as it matters to a theme. */
  readonly looksBeside: (act: Act, theme: Theme) => readonly Act[];
  /** Whether what a read shows is waited for, unless the sequence hurries on. */
  readonly settles: (look: Act) => boolean;
  /** Whether what follows an act may come before what it changed has come to rest. */
  readonly hasty: (act: Act) => boolean;
  /** A read that comes first where it comes at all, until what is new has come to rest. */
  readonly firstLook?: Act;
  /** Acts of the same kind that are simpler in one respect, the simplest first. */
  readonly simpler: (act: Act) => readonly Act[];
  /** What an act makes that is called by the order in which it was made. */
  readonly makes: (act: Act) => string | undefined;
  /** The same act with other numbers for what it concerns. */
  readonly renumbered: (act: Act, to: (kind: string, number: number) => number) => Act;
  /** The same act, meaning what is there. */
  readonly aimed: (act: Act, world: World) => Act;
  /** Sequences with one change in place of two. */
  readonly merged: (steps: readonly SequenceStep<Act>[]) => Iterable<readonly SequenceStep<Act>[]>;
}
