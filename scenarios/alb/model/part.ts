import type { Choices } from '../../../generators/calls/build-call.ts';
import type { Slot } from '../../../cases/call.ts';
import type { Body, Prediction } from '../../model/prediction.ts';
import type { FrontAct } from './front-act.ts';
import type { FrontWorld } from './front-world.ts';

/** One kind of thing as the model knows it. */
export interface Part {
  readonly predict: (world: FrontWorld, act: FrontAct) => Prediction<FrontWorld>;
  /** The call of an act: the action, and what it must hold. */
  readonly call: (act: FrontAct) => readonly [action: string, choices: Choices];
  /** What of an answer to its read matters, in a few words. */
  readonly shown: (body: Body) => string;
  /** What its acts have to do with; acts that share nothing are judged apart. */
  readonly touches: readonly string[];
  /** The field of its read that says that it has come to rest, where the read is no list. */
  readonly rest?: { readonly field: string; readonly values: readonly string[] };
}

/** The identifier of one of a kind by its number; without one, of the last. */
export function identifierOf(resource: string, nth: number | undefined): Slot {
  return { fill: 'identifier', resource, ...(nth === undefined ? {} : { nth }) };
}

/** A text in which `$made.rule#2` stands for the second rule that was made. */
export function textOf(value: unknown): Slot {
  return { fill: 'servers', text: JSON.stringify(value) };
}

/** How texts call one of a kind by its number; without one, the last. */
export function madeOf(resource: string, number: number | undefined): string {
  return `$made.${resource}${number === undefined ? '' : `#${number + 1}`}`;
}

/** What leads to a group by its number. */
export function forwardingTo(group: number, order?: number): Slot {
  const tuple = { ServerGroupId: madeOf('server-group', group), ...(order === undefined ? {} : { Weight: 100 }) };
  return textOf([
    {
      Type: 'ForwardGroup',
      ...(order === undefined ? {} : { Order: order }),
      ForwardGroupConfig: { ServerGroupTuples: [tuple] },
    },
  ]);
}
