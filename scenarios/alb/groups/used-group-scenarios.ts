import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { groupForwardedTo } from './group-forwarded-to.ts';
import { groupForwardedToNoMore } from './group-forwarded-to-no-more.ts';

/** Of groups that something forwards to. */
export const usedGroupScenarios: Readonly<Record<string, NamedScenario>> = inRoom('alb/groups', {
  groupForwardedTo,
  groupForwardedToNoMore,
});
