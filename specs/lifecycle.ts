import type { Operation } from './action-spec.ts';
import type { ErrorReference, Level, Source, Untestable } from './point.ts';

/** A call by name: the action and, after a slash, what tells the call from others of the action. */
export interface NamedCall {
  readonly name: string;
  readonly action: string;
  /** The parameters that matter here; all others are those of a plain valid call. */
  readonly with: Readonly<Record<string, string>>;
}

/** The calls that lead a new resource into a state, in order. */
export interface Way {
  readonly name: string;
  readonly calls: readonly NamedCall[];
  /** The state, by a life cycle of its own, in which the resource must be that this one is a part of. */
  readonly holder?: string;
}

/** What shows that a resource is in a state: a read that is refused or shows it with some fields, or an item of a list. */
export interface Sign {
  readonly by: NamedCall;
  readonly refused?: true;
  readonly fields?: Readonly<Record<string, string>>;
  readonly item?: 'among-others' | 'not-at-all';
}

/** A state that no field names: how one gets there, and what shows it. Without ways, a new resource is in it. */
export interface StateDescription {
  readonly ways: readonly Way[];
  readonly sign?: Sign;
}

/** A state and what is done in it: all actions of an operation on the resource, or one call. */
export interface StatePair {
  readonly from: string;
  readonly on: Operation | NamedCall;
  readonly expect: 'accept' | 'reject' | 'observe';
  readonly through?: string;
  readonly to?: string;
  readonly pointer: string;
}

/** A rule of a life cycle: what is promised of a pair, or that nothing is. */
export interface StateRule extends StatePair {
  readonly level: Level;
  readonly statement: string;
  readonly sources: readonly Source[];
  readonly errors: readonly ErrorReference[];
  /** No document ties a code to the pair: `errors` are the likeliest, and any that is listed will do. */
  readonly anyCode?: boolean;
  /** The operations that lead into the state which it is about; without them, the first that does. */
  readonly by?: readonly Operation[];
  readonly untestable?: Untestable;
}

/** A pair of which another requirement, by its id without the service, promises all there is. */
export interface PromisedPair extends StatePair {
  readonly promisedBy: string;
}

/** The states of a resource and what is done in each of them. `none` and `gone` stand for absence. */
export interface Lifecycle {
  readonly resource: string;
  readonly file: string;
  readonly initial: string;
  readonly stable: readonly string[];
  readonly transient: readonly string[];
  /** The kinds of the resource, or of what it is a part of, on which the pairs are tried. */
  readonly variants: readonly string[];
  readonly states: Readonly<Record<string, StateDescription>>;
  readonly rules: readonly StateRule[];
  readonly elsewhere: readonly PromisedPair[];
}

/** What leads into a state which passes by itself; nothing leads into one that lasts, which a resource is brought into. */
export function waysInto({ from, by }: StateRule, { rules }: Lifecycle): readonly (StateRule | undefined)[] {
  const ways = rules.filter(({ through, expect }) => through === from && expect === 'accept');
  if (!by) return [ways[0]];
  return by.flatMap((operation) => ways.find(({ on }) => on === operation) ?? []);
}
