import { inOrder } from '../../model/in-order.ts';
import { accept, either, itemsAt, show, textAt, type Body, type Prediction } from '../../model/prediction.ts';
import type { FrontAct } from './front-act.ts';
import type { FrontWorld } from './front-world.ts';
import { madeOf, textOf, type Part } from './part.ts';

/** Tags of the load balancer: adding and removing some leaves the others alone. */
export const tagsPart: Part = {
  predict,
  call: ({ does, given = {} }) => {
    const of = { ResourceType: 'loadbalancer', ResourceId: textOf([madeOf('load-balancer', undefined)]) };
    const tags = Object.entries(given).map(([Key, Value]) => ({ Key, Value }));
    if (does === 'read') return ['ListTagResources', of];
    return does === 'add'
      ? ['TagResources', { ...of, Tag: JSON.stringify(tags) }]
      : ['UnTagResources', { ...of, TagKey: JSON.stringify(Object.keys(given)), Tag: null }];
  },
  shown: (body) => `tags ${tagsIn(body).join(', ') || '(none)'}`,
  touches: ['tags'],
};

function predict(world: FrontWorld, { does, given = {} }: FrontAct): Prediction<FrontWorld> {
  const { tags } = world;
  const become = (next: Readonly<Record<string, string>>): FrontWorld => ({ ...world, tags: inOrder(next) });
  const isThere = Object.keys(given).some((key) => key in tags);
  switch (does) {
    case 'add': {
      const next = become({ ...tags, ...given });
      // No document says whether a tag of a key that is there takes its place.
      return isThere ? either(next, become({ ...given, ...tags })) : accept(next);
    }
    case 'remove': {
      const next = become(Object.fromEntries(Object.entries(tags).filter(([key]) => !(key in given))));
      const isWhole = Object.keys(given).every((key) => key in tags);
      // Nor what becomes of a call that names one that is not there.
      return isWhole ? accept(next) : either(next, world);
    }
    default: {
      const expected = Object.entries(tags).map(([key, value]) => `${key}=${value}`);
      return show(
        world,
        `shows the tags ${expected.join(', ') || '(none)'}`,
        (body) => tagsIn(body).toSorted().join() === expected.toSorted().join(),
      );
    }
  }
}

function tagsIn(body: Body): readonly string[] {
  return itemsAt(body, 'TagResources').map((tag) => `${textAt(tag, 'TagKey')}=${textAt(tag, 'TagValue')}`);
}
