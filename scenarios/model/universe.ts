import type { Act, ListenerAct } from './act.ts';
import type { Protocol, Settings, World } from './state.ts';

/** What sequences are about. */
export type Theme = 'listeners' | 'groups' | 'rules' | 'tags' | 'everything';

/** The ports of the listeners, with the protocol that each has most of the time. */
const ports: readonly (readonly [port: string, protocol: Protocol])[] = [
  ['2014', 'tcp'],
  ['2018', 'http'],
];

/** Everything that a sequence on a theme may do next; settings are drawn by the caller, for they are many. */
export function universeOf(theme: Theme, world: World, settings: Settings): readonly Act[] {
  // The youngest groups that exist, and one that may not.
  const groups = [...new Set([...world.groups.slice(-2), 0])];
  const [tcp, http] = ports as [(typeof ports)[number], (typeof ports)[number]];
  switch (theme) {
    case 'listeners':
      return ports.flatMap((at) => listenerActs(at, settings, []));
    case 'groups':
      return [...groupActs(groups), ...comingAndGoing(tcp, settings, groups)];
    case 'rules':
      return [
        ...groupActs(groups),
        ...ruleActs(http[0], groups),
        ...comingAndGoing(http, settings, []),
        ...ruleActs(tcp[0], groups).slice(0, 1),
      ];
    case 'tags':
      return tagActs;
    case 'everything':
      return [
        ...groupActs(groups),
        ...listenerActs(tcp, settings, groups.slice(0, 1)),
        ...listenerActs(http, settings, []),
        ...ruleActs(http[0], groups).slice(0, 2),
        ...tagActs.slice(0, 4),
      ];
  }
}

function listenerActs(
  [port, usual]: (typeof ports)[number],
  settings: Settings,
  groups: readonly number[],
): readonly ListenerAct[] {
  // Of the two, only listeners of TCP have settings that need nothing else.
  const given = (protocol: Protocol): Settings => (protocol === 'tcp' ? settings : {});
  const other = usual === 'tcp' ? 'http' : 'tcp';
  const at = { on: 'listener', port, protocol: usual } as const;
  const amiss = { on: 'listener', port, protocol: other } as const;
  return [
    { ...at, does: 'create', settings: given(usual) },
    ...groups.map((group): ListenerAct => ({ ...at, does: 'create', settings: given(usual), group })),
    { ...at, does: 'set', settings: given(usual) },
    { ...at, does: 'start' },
    { ...at, does: 'stop' },
    { ...at, does: 'delete' },
    { ...at, does: 'read' },
    { ...amiss, does: 'create', settings: given(other) },
    { ...amiss, does: 'set', settings: given(other) },
    { ...amiss, does: 'read' },
  ];
}

/** What matters to those that a listener uses, or that are in it. */
function comingAndGoing(...of: Parameters<typeof listenerActs>): readonly ListenerAct[] {
  return listenerActs(...of).filter(
    ({ does, protocol }) => protocol === of[0][1] && ['create', 'delete'].includes(does),
  );
}

function groupActs(groups: readonly number[]): readonly Act[] {
  return [{ on: 'group', does: 'create' }, ...groups.map((group): Act => ({ on: 'group', does: 'delete', group }))];
}

function ruleActs(port: string, groups: readonly number[]): readonly Act[] {
  return ['one', 'two'].flatMap((name) =>
    ['one.example', 'two.example'].flatMap((domain) =>
      groups.map((group): Act => ({ on: 'rule', does: 'create', port, name, domain, group })),
    ),
  );
}

const tagActs: readonly Act[] = ['a', 'b', 'c'].flatMap((key) => [
  { on: 'tag', does: 'add', tags: { [key]: '1' } },
  { on: 'tag', does: 'remove', tags: { [key]: '1' } },
  { on: 'tag', does: 'add', tags: { [key]: '2' } },
]);
