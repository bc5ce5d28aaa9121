import type { TagAct } from './act.ts';
import { accept, either, itemsAt, show, type Prediction } from '../../model/prediction.ts';
import { inOrder } from '../../model/in-order.ts';
import { type ModelState } from './state.ts';

/** Tags of a load balancer: a key has one value, the last that was given; adding some leaves the others alone. */
export function predictTags(world: ModelState, act: TagAct): Prediction<ModelState> {
  const { tags } = world;
  switch (act.does) {
    case 'add':
      return accept({ ...world, tags: inOrder({ ...tags, ...act.tags }) });
    case 'remove': {
      const left = (keep: (key: string) => boolean): ModelState => ({
        ...world,
        tags: inOrder(Object.fromEntries(Object.entries(tags).filter(([key]) => keep(key)))),
      });
      const named = Object.entries(act.tags);
      if (named.every(([key, value]) => tags[key] === value)) return accept(left((key) => !(key in act.tags)));
      // No document says what becomes of a tag that is not there, or has another value.
      return either(
        left((key) => !(key in act.tags)),
        left((key) => tags[key] !== act.tags[key]),
        world,
      );
    }
    case 'read': {
      const expected = Object.entries(tags).map(([key, value]) => `${key}=${value}`);
      return show(world, `shows the tags ${expected.join(', ') || '(none)'}`, (body) => {
        const shown = itemsAt(body, 'TagSets.TagSet').map(
          (tag) => `${String(tag['TagKey'])}=${String(tag['TagValue'])}`,
        );
        return shown.toSorted().join() === expected.toSorted().join();
      });
    }
  }
}
