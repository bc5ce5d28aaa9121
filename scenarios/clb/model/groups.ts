import type { GroupAct } from './act.ts';
import { accept, either, itemsAt, missing, refuse, show, type Prediction } from '../../model/prediction.ts';
import type { ModelState } from './state.ts';

/** Groups of servers: one that a listener or a rule uses cannot be deleted (help pages up to 2021, description of 2024). */
export function predictGroup(world: ModelState, act: GroupAct): Prediction<ModelState> {
  const { groups, groupsMade, listeners } = world;
  switch (act.does) {
    case 'create':
      return accept<ModelState>({ ...world, groupsMade: groupsMade + 1, groups: [...groups, groupsMade] });
    case 'read':
      return show(
        world,
        `shows ${groups.length} groups`,
        (body) => itemsAt(body, 'VServerGroups.VServerGroup').length === groups.length,
      );
    case 'delete': {
      if (!groups.includes(act.group)) return missing('the group does not exist');
      const users = Object.values(listeners).some(
        ({ group, rules }) => group === act.group || Object.values(rules).some((rule) => rule.group === act.group),
      );
      if (users) return refuse('the group is used by a listener or a rule');
      const deleted: ModelState = { ...world, groups: groups.filter((group) => group !== act.group) };
      return world.forwardedTo.includes(act.group) ? either(deleted) : accept(deleted);
    }
  }
}
