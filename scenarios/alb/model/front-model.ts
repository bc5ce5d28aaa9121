import type { ActModel } from '../../model/grammar.ts';
import { either, type Prediction } from '../../model/prediction.ts';
import { aclPart } from './acl.ts';
import { balancerPart } from './balancer.ts';
import type { FrontAct, Thing } from './front-act.ts';
import { driftOfFront, newFront, type FrontWorld } from './front-world.ts';
import { groupPart } from './group.ts';
import { listenerPart } from './listener.ts';
import type { Part } from './part.ts';
import { relationPart } from './relation.ts';
import { rulePart } from './rule.ts';
import { serversPart } from './servers.ts';
import { tagsPart } from './tags.ts';

/** What the model knows of each thing. */
export const parts: Readonly<Record<Thing, Part>> = {
  'load balancer': balancerPart,
  listener: listenerPart,
  group: groupPart,
  servers: serversPart,
  rule: rulePart,
  tags: tagsPart,
  acl: aclPart,
  relation: relationPart,
};

/** What the documents say of one load balancer that is empty at first, and of a group that was made for it. */
export const frontModel: ActModel<FrontWorld, FrontAct> = {
  nothing: newFront,
  predict,
  drift: driftOfFront,
  touches: ({ on, does }) =>
    on === 'load balancer' && does === 'delete'
      ? Object.values(parts).flatMap((part) => part.touches)
      : parts[on].touches,
};

function predict(world: FrontWorld, act: FrontAct): Prediction<FrontWorld> {
  return world.isGone ? either(world) : parts[act.on].predict(world, act);
}
