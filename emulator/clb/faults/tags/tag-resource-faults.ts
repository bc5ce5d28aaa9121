import type { SpecBook } from '../../../../specs/spec-book.ts';
import type { Fields } from '../../../core/call.ts';
import { handWritten } from '../../../faults/hand-written.ts';
import { passing } from '../../../faults/misbehaviour.ts';
import type { ClbBehave, ClbFault, ClbWritten } from '../../clb-fault.ts';
import type { ClbWorld } from '../../state.ts';
import type { Tags } from '../../tags/tags.ts';

const give = 'TagResources';
const take = 'UntagResources';
const list = 'ListTagResources';
const ofOlder = new Set(['AddTags', 'RemoveTags', 'DescribeTags']);

const rows: readonly ClbWritten[] = [
  written('tags-replace-others', 'resource-tag.effect.added', 'Tags that are given take the place of all others.', () =>
    retagging(give, (tags, before) => {
      for (const key of before.keys()) tags.delete(key);
    }),
  ),
  written('tags-all-taken', 'resource-tag.effect.removed', 'Whatever tags are to be taken, all are.', () =>
    retagging(take, (tags) => tags.clear()),
  ),
  written('tag-search-ignored', 'resource-tag.effect.found', 'Tags are listed whatever is looked for.', () =>
    without(list, 'Tag'),
  ),
  written(
    'tags-kept-from-reads',
    'resource-tag.effect.shown',
    'What shows a resource shows no tags.',
    () => hidingTags,
  ),
  written(
    'tags-of-creation-lost',
    'resource-tag.effect.given-at-creation',
    'What is made has no tags.',
    () => untagging,
  ),
  written('tags-kept-apart', 'resource-tag.effect.same-tags', 'Each sort of actions knows its own tags.', keptApart),
  written('tagged-unknown', 'resource-tag.reference.resource', 'What has tags need not exist.', () =>
    passing('ResourceId'),
  ),
  written('twenty-first-accepted', 'resource-tag.quota.per-resource', 'There may be more than twenty tags.', () =>
    passing('Tag.per-resource'),
  ),
  written('many-at-once', 'resource-tag.quota.resources-per-call', 'A call may name any number.', () =>
    passing('ResourceId.per-call'),
  ),
  written('tag-given-twice', 'resource-tag.uniqueness.keys-of-a-call', 'A key may come twice.', () =>
    passing('Tag.keys-of-a-call'),
  ),
  written('tag-text-unchecked', `${give}.Tag.pattern.text`, 'A tag may say whatever it likes.', () =>
    passing('Tag.text', give),
  ),
  ...['text-at-creation', 'value-at-creation'].map((detail) =>
    written(`${detail}-unchecked`, `tag.pattern.${detail}`, 'What is made may have any tag.', () =>
      passing('Tag.text'),
    ),
  ),
  written('keyless-at-creation', 'tag.required.key-at-creation', 'A tag needs no key.', () => passing('Tag.key')),
  written('keyless-in-search', 'tag.required.key-in-search', 'What is looked for needs no key.', () =>
    passing('Tag.key'),
  ),
  written('keyless-listed', `${list}.Tag.conditional.value-needs-key`, 'Tags are listed by a value alone.', () =>
    passing('Tag.key', list),
  ),
];

/** Faults of the tags of whatever has any, written by hand. */
export function tagResourceFaults(book: SpecBook): readonly ClbFault[] {
  return handWritten(book, rows);
}

function written(name: string, requirement: string, description: string, behave: () => ClbBehave): ClbWritten {
  const alsoBreaks = ['tag.*', 'resource-tag.*', '*.effect.*', `${give}.*`, `${take}.*`, `${list}.*`, '*.Tags/Tag*'];
  return { name, requirement, alsoBreaks, description, behave };
}

/** The tags of whatever has any. */
function allTags({ state: { loadBalancers, certificates, caCertificates } }: ClbWorld): readonly Tags[] {
  const inside = [...loadBalancers.values()].flatMap(({ tags, listeners, groups, masterSlaveGroups }) => [
    tags,
    ...[...listeners.values(), ...groups.values(), ...masterSlaveGroups.values()].map((one) => one.tags),
  ]);
  return [...inside, ...[...certificates.values(), ...caCertificates.values()].map(({ tags }) => tags)];
}

/** After an action, what it changed the tags of has others than it should. */
function retagging(action: string, spoil: (tags: Tags, before: Tags) => void): ClbBehave {
  return (call, world, next) => {
    if (call.spec.name !== action) return next(call);
    const before = allTags(world).map((tags) => [tags, new Map(tags)] as const);
    const answer = next(call);
    for (const [tags, had] of before) if (!isSame(tags, had)) spoil(tags, had);
    return answer;
  };
}

const untagging: ClbBehave = (call, world, next) => {
  const there = new Set(allTags(world));
  const answer = next(call);
  if (call.spec.effect.operation === 'create') for (const tags of allTags(world)) if (!there.has(tags)) tags.clear();
  return answer;
};

/** A read and a list of anything but tags show none. */
const hidingTags: ClbBehave = (call, world, next) => {
  const { operation, resource } = call.spec.effect;
  const isRead = (operation === 'read' || operation === 'list') && !resource.endsWith('tag');
  if (!isRead || 'Tag' in call.parameters || 'Tags' in call.parameters) return next(call);
  const all = allTags(world).map((tags) => [tags, [...tags]] as const);
  for (const [tags] of all) tags.clear();
  const answer = next(call);
  for (const [tags, had] of all) for (const [key, value] of had) tags.set(key, value);
  return answer;
};

/** The tags of load balancers that the older actions know, while the younger ones have those that are stored. */
function keptApart(): ClbBehave {
  const older = new WeakMap<Tags, [string, string][]>();
  return (call, world, next) => {
    if (!ofOlder.has(call.spec.name)) return next(call);
    const all = [...world.state.loadBalancers.values()].map(({ tags }) => [tags, [...tags]] as const);
    for (const [tags] of all) fill(tags, older.get(tags) ?? []);
    const answer: Fields = next(call);
    for (const [tags, had] of all) {
      older.set(tags, [...tags]);
      fill(tags, had);
    }
    return answer;
  };
}

function fill(tags: Tags, entries: readonly (readonly [string, string])[]): void {
  tags.clear();
  for (const [key, value] of entries) tags.set(key, value);
}

function without(action: string, name: string): ClbBehave {
  return (call, _world, next) => {
    const { [name]: _ignored, ...parameters } = call.parameters;
    return next(call.spec.name === action ? { ...call, parameters } : call);
  };
}

function isSame(one: Tags, other: Tags): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}
