import type { FrontAct } from '../../../../../scenarios/alb/model/front-act.ts';
import { frontModel } from '../../../../../scenarios/alb/model/front-model.ts';
import type { FrontWorld } from '../../../../../scenarios/alb/model/front-world.ts';
import type { Body } from '../../../../../scenarios/model/prediction.ts';
import { settledAfter } from '../../../../../scenarios/model/settled-after.ts';

/** A row of a table: what is done before, an act, and what the model says of it. */
export type FrontRow = readonly [before: readonly FrontAct[], act: FrontAct, words: string];

/** What there is after some acts, each accepted if it can be, once what moves by itself has come to rest. */
export function frontAfter(...acts: readonly FrontAct[]): FrontWorld {
  return acts.reduce((world, act) => settledAfter(frontModel, world, act), frontModel.nothing);
}

/** What the model says of an act after some others. */
export function saidOf(before: readonly FrontAct[], act: FrontAct): string {
  return frontModel.predict(frontAfter(...before), act).words;
}

/** Whether a read may show a body after some acts. */
export function mayShow(before: readonly FrontAct[], act: FrontAct, body: Body): boolean {
  return frontModel.predict(frontAfter(...before), act).shows?.(body) ?? true;
}

/** The creation of a listener. */
export function creating(ListenerProtocol: string, ListenerPort: string, of: FrontAct['of'] = {}): FrontAct {
  return { on: 'listener', does: 'create', of: { group: 0, ...of }, given: { ListenerProtocol, ListenerPort } };
}

export const makeGroup: FrontAct = { on: 'group', does: 'create' };

/** Something done to a listener by its number. */
export function listenerAct(does: FrontAct['does'], listener = 0, more: Partial<FrontAct> = {}): FrontAct {
  return { on: 'listener', does, ...more, of: { listener, ...more.of } };
}
