import type { FrontAct } from '../model/front-act.ts';
import type { FrontTheme } from './front-universe.ts';

const lookAtBalancer: FrontAct = { on: 'load balancer', does: 'read' };
const lookAtTags: FrontAct = { on: 'tags', does: 'read' };

/** The read that shows what an act did; of what it made, the last. */
export function lookAfterFront({ on, does, of = {} }: FrontAct): FrontAct | undefined {
  if (does === 'read') return undefined;
  if (on === 'load balancer') return lookAtBalancer;
  if (on === 'tags') return lookAtTags;
  const kind = on === 'servers' ? 'group' : on === 'relation' ? 'acl' : on;
  const number = does === 'create' ? undefined : of[kind];
  return { on, does: 'read', ...(number === undefined ? {} : { of: { [kind]: number } }) };
}

/** The reads that show what else an act may have changed, as far as it matters to a theme. */
export function looksBesideFront({ on, does, of = {} }: FrontAct, theme: FrontTheme): readonly FrontAct[] {
  if (on === 'listener' && (theme === 'everything' || theme === 'load-balancer')) return [lookAtTags, lookAtBalancer];
  const { group } = of;
  return on === 'group' && does === 'update' && group !== undefined
    ? [{ on: 'servers', does: 'read', of: { group } }]
    : [];
}
