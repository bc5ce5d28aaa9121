import type { SpecBook } from '../../../specs/spec-book.ts';
import { handWritten } from '../../faults/hand-written.ts';
import type { AlbBehave, AlbFault, AlbWritten } from '../alb-fault.ts';
import type { KeyValue, Made } from '../model.ts';
import type { AlbState } from '../state.ts';
import { forgetting, saying } from './misbehaviour.ts';

const give = 'TagResources';
const take = 'UnTagResources';
const list = 'ListTagResources';
const reads: ReadonlySet<string> = new Set(['GetLoadBalancerAttribute', 'ListServerGroups', 'ListAcls']);

/** Types of what can have tags, by the detail of the promise that one must exist. */
const types: Readonly<Record<string, string>> = {
  'load-balancer': 'loadbalancer',
  'server-group': 'servergroup',
  acl: 'acl',
  'security-policy': 'securitypolicy',
};

const rows: readonly AlbWritten[] = [
  written('tags-replace-others', 'added', 'Tags that are given take the place of all others.', () =>
    retagging(give, (after, before) => after.filter((tag) => !before.includes(tag))),
  ),
  written('tags-all-taken', 'removed', 'Whatever tags are to be taken, all are.', () => retagging(take, () => [])),
  written('tag-search-ignored', 'found', 'The tags of a resource are listed whatever is looked for.', () =>
    forgetting([list], (name) => name === 'Tag'),
  ),
  written(
    'tags-not-shown',
    'shown',
    'What shows a resource knows only the tags that it was made with.',
    forgettingTags,
  ),
  ...Object.entries(types).map(([detail, type]): AlbWritten => {
    const accept = saying('ResourceId', [give, take, list], 'reference');
    return {
      name: `tagged-unknown/${detail}`,
      requirement: `tag.reference.${detail}`,
      alsoBreaks: [`${give}.*`, `${take}.*`, `${list}.*`],
      description: `A ${detail} that has tags need not exist.`,
      behave: () => (call, world, next) =>
        call.parameters['ResourceType'] === type ? accept(call, world, next) : next(call),
    };
  }),
  {
    name: 'tag-text-unchecked',
    requirement: `${give}.Tag.pattern.text`,
    alsoBreaks: [`${give}.*`],
    description: 'A tag may say whatever it likes.',
    behave: () => saying('Tag.text', [give]),
  },
];

/** Faults of tags, written by hand. */
export function tagFaults(book: SpecBook): readonly AlbFault[] {
  return handWritten(book, rows);
}

function written(name: string, detail: string, description: string, behave: () => AlbBehave): AlbWritten {
  const alsoBreaks = ['tag.*', '*.effect.*', `${give}.*`, `${take}.*`, `${list}.*`];
  return { name, requirement: `tag.effect.${detail}`, alsoBreaks, description, behave };
}

/** Whatever can have tags. */
function taggable({ balancers, groups, acls }: AlbState): readonly Made[] {
  return [...balancers.values(), ...groups.values(), ...acls.values()];
}

/** A call leaves other tags than it should to what it changes. */
function retagging(
  action: string,
  tags: (after: readonly KeyValue[], before: readonly KeyValue[]) => readonly KeyValue[],
): AlbBehave {
  return (call, world, next) => {
    if (call.spec.name !== action) return next(call);
    const before = taggable(world.state).map((made) => [made, made.tags] as const);
    const answer = next(call);
    for (const [made, had] of before) if (made.tags !== had) made.tags = tags(made.tags, had);
    return answer;
  };
}

/** Reads show the tags that were there when a resource was first read or tagged. */
function forgettingTags(): AlbBehave {
  const first = new Map<string, readonly KeyValue[]>();
  return (call, world, next) => {
    const all = taggable(world.state);
    for (const { id, tags } of all) if (!first.has(id)) first.set(id, tags);
    if (!reads.has(call.spec.name)) return next(call);
    const now = all.map((made) => [made, made.tags] as const);
    for (const [made] of now) made.tags = first.get(made.id) ?? [];
    const answer = next(call);
    for (const [made, tags] of now) made.tags = tags;
    return answer;
  };
}
