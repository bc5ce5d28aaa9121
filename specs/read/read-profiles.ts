import type { ActionSpec } from '../action-spec.ts';
import type { Profile } from '../spec-book.ts';
import type { TopicRule } from '../topic.ts';
import type { SpecFile } from './read-spec-file.ts';

interface Content {
  readonly title: string;
  readonly groups?: readonly string[];
  readonly actions?: readonly string[];
  readonly topics?: readonly string[];
}

interface Raw {
  readonly core: Content;
  readonly extended: readonly (Content & { readonly name: string })[];
}

/** A profile as written, and where. */
interface Entry extends Content {
  readonly name: string;
  readonly pointer: string;
}

/**
 * The profiles of a service. An action belongs to the one that names it, or else to the one that names its group; a topic that
 * is about no action to the one that names it.
 *
 * @throws SpecError for a name that nothing has, for what stands in two profiles, and for an action or topic in none.
 */
export function readProfiles(
  file: SpecFile,
  actions: readonly ActionSpec[],
  topics: readonly TopicRule[],
): readonly Profile[] {
  const { core, extended } = file.value as Raw;
  const entries: readonly Entry[] = [
    { ...core, name: 'core', pointer: '/core' },
    ...extended.map((entry, index) => ({ ...entry, pointer: `/extended/${index}` })),
  ];
  const bare = topics.filter(({ about }) => about.action === undefined).map(({ topic }) => topic);
  const byAction = ownersOf('actions', new Set(actions.map(({ name }) => name)), entries, file);
  const byGroup = ownersOf('groups', new Set(actions.map(({ group }) => group)), entries, file);
  const byTopic = ownersOf('topics', new Set(bare), entries, file);
  const homeless = actions.find(({ name, group }) => !byAction.has(name) && !byGroup.has(group));
  if (homeless) throw file.fail('', `action ${homeless.name} of the group "${homeless.group}" is in no profile`);
  const lost = bare.find((topic) => !byTopic.has(topic));
  if (lost !== undefined) throw file.fail('', `the topic "${lost}" is in no profile`);
  return entries.map(({ name, title }) => ({
    name,
    title,
    core: name === 'core',
    actions: actions
      .filter((action) => (byAction.get(action.name) ?? byGroup.get(action.group)) === name)
      .map((action) => action.name),
    topics: [...new Set(bare)].filter((topic) => byTopic.get(topic) === name),
  }));
}

/** The profile of each name that stands under a key. */
function ownersOf(
  key: 'groups' | 'actions' | 'topics',
  known: ReadonlySet<string>,
  entries: readonly Entry[],
  { fail }: SpecFile,
): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { name, pointer, [key]: names = [] } of entries) {
    names.forEach((member, index) => {
      const place = `${pointer}/${key}/${index}`;
      if (!known.has(member)) throw fail(place, `nothing has the name "${member}" among ${key}`);
      const twin = owners.get(member);
      if (twin !== undefined) throw fail(place, `"${member}" stands in the profile ${twin} too`);
      owners.set(member, name);
    });
  }
  return owners;
}
