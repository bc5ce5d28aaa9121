import type { Choose } from '../../model/grammar.ts';
import type { FrontAct } from '../model/front-act.ts';
import type { FrontWorld } from '../model/front-world.ts';
import { frontWords } from './front-words.ts';

/** What sequences are about. */
export type FrontTheme =
  'listeners' | 'quic' | 'groups' | 'servers' | 'rules' | 'acls' | 'load-balancer' | 'everything';

/** Everything that a sequence on a theme may do next; what each did is read anyway. */
export function frontUniverse(theme: FrontTheme, world: FrontWorld, choose: Choose): readonly FrontAct[] {
  const some = { world, choose, groups: numbersOf(world.groups, isGone) };
  switch (theme) {
    case 'listeners':
      return [...creations(some, ['HTTP']), ...listenerActs(some), ...seldom(choose, groupActs(some, ['create']))];
    case 'quic':
      return [
        ...seldom(choose, creations(some, [choose(['HTTP', 'HTTPS'])])),
        ...(numbersOf(world.listeners, isNoQuic).length < 2 ? creations(some, ['QUIC']) : []),
        ...upgradeActs(some),
        ...listenerActs(some).filter(({ given }) => given?.['IdleTimeout'] !== undefined),
        ...deletions(some).filter(({ of = {} }) =>
          world.listeners.every((one, nth) => nth !== of.listener || isNoQuic(one)),
        ),
      ];
    case 'groups':
      return [
        ...groupActs(some, ['create', 'delete']),
        ...(world.listeners.every(hasGone) ? creations(some, ['HTTP']) : seldom(choose, creations(some, ['HTTP']))),
        ...listenerActs(some).filter(({ does, of }) => does === 'stop' || does === 'delete' || of?.group !== undefined),
      ];
    case 'servers':
      return some.groups.length === 0
        ? groupActs(some, ['create'])
        : [...serverActs(some), ...seldom(choose, groupActs(some, ['create', 'update', 'delete']))];
    case 'rules':
      return [
        ...creations(some, ['HTTP']),
        ...ruleActs(some),
        ...seldom(choose, deletions(some)),
        ...seldom(choose, groupActs(some, ['create', 'delete'])),
      ];
    case 'acls':
      return [...creations(some, ['HTTP']), ...aclActs(some), ...seldom(choose, deletions(some))];
    case 'load-balancer':
      return [
        ...balancerActs(some),
        ...tagActs,
        ...(world.listeners.every(hasGone) ? creations(some, ['HTTP']) : deletions(some)),
      ];
    case 'everything':
      return [
        ...creations(some, ['HTTP']),
        ...listenerActs(some),
        ...groupActs(some, ['create', 'update', 'delete']),
        ...serverActs(some).slice(0, 3),
        ...ruleActs(some),
        ...tagActs.slice(0, 3),
        ...balancerActs(some).filter(({ does }) => does === 'update'),
      ];
  }
}

/** What is made is left for a while, so that something comes of it. */
function seldom(choose: Choose, acts: readonly FrontAct[]): readonly FrontAct[] {
  return choose([1, 2, 3]) === 1 ? acts : [];
}

/** The state, the groups that there are, and chance. */
interface Some {
  readonly world: FrontWorld;
  readonly choose: Choose;
  readonly groups: readonly number[];
}

/** The numbers of the youngest that are there, and of the oldest one. */
function numbersOf<T>(all: readonly T[], isGoneNow: (one: T) => boolean): readonly number[] {
  const there = [...all.keys()].filter((number) => !isGoneNow(all[number] as T));
  return [...new Set([...there.slice(0, 1), ...there.slice(-2)])];
}

/** Those that are there, and the youngest that is not: what is asked of it must be refused. */
function numbersAndOneGone<T>(all: readonly T[], isGoneNow: (one: T) => boolean): readonly number[] {
  const gone = all.findLastIndex(isGoneNow);
  return [...numbersOf(all, isGoneNow), ...(gone < 0 ? [] : [gone])];
}

function isGone({ gone }: { readonly gone?: true }): boolean {
  return gone === true;
}

function hasGone({ status }: FrontWorld['listeners'][number]): boolean {
  return status === 'gone';
}

function isNoQuic(one: FrontWorld['listeners'][number]): boolean {
  return hasGone(one) || one.settings['ListenerProtocol'] !== 'QUIC';
}

function oneOf(name: string, choose: Choose): Readonly<Record<string, string>> {
  return { [name]: choose(frontWords[name] ?? ['']) };
}

/** A listener of each protocol on each port. */
function creations({ choose, groups }: Some, protocols: readonly string[]): readonly FrontAct[] {
  return protocols.flatMap((ListenerProtocol) =>
    (frontWords['ListenerPort'] ?? []).map((ListenerPort): FrontAct => ({
      on: 'listener',
      does: 'create',
      of: { group: choose(groups.length > 0 ? groups : [0]) },
      given: { ListenerProtocol, ListenerPort, ...oneOf('IdleTimeout', choose) },
    })),
  );
}

/** Of what would start a listener that runs, or stop one that is stopped, no document says anything. */
function listenerActs({ world, choose, groups }: Some): readonly FrontAct[] {
  return numbersAndOneGone(world.listeners, hasGone).flatMap((listener) => {
    const on = { on: 'listener', of: { listener } } as const;
    const { status, group: own } = world.listeners[listener] ?? {};
    return [
      { ...on, does: 'update', given: oneOf('IdleTimeout', choose) },
      { ...on, does: 'update', given: oneOf('RequestTimeout', choose) },
      ...groups
        .filter((group) => group !== own)
        .map((group): FrontAct => ({ ...on, does: 'update', of: { listener, group } })),
      ...(status === 'Running' ? [] : [{ ...on, does: 'start' } as const]),
      ...(status === 'Stopped' ? [] : [{ ...on, does: 'stop' } as const]),
      ...seldom(choose, [{ ...on, does: 'delete' } as const]),
    ];
  });
}

function deletions({ world }: Some): readonly FrontAct[] {
  return numbersOf(world.listeners, hasGone).map((listener) => ({ on: 'listener', does: 'delete', of: { listener } }));
}

/** Listeners of HTTPS that lead on to one of QUIC, or no longer. */
function upgradeActs(some: Some): readonly FrontAct[] {
  const { listeners } = some.world;
  const of = (protocol: string): readonly number[] =>
    numbersOf(listeners, (one) => hasGone(one) || one.settings['ListenerProtocol'] !== protocol);
  return [...of('QUIC'), ...of('HTTP').slice(0, 1)].flatMap((quic) => [
    ...creations(some, ['HTTPS']).map((act): FrontAct => ({ ...act, of: { ...act.of, quic } })),
    ...of('HTTPS').flatMap((listener): readonly FrontAct[] => [
      { on: 'listener', does: 'update', of: { listener, quic } },
      { on: 'listener', does: 'update', of: { listener }, given: { 'QuicConfig.QuicUpgradeEnabled': 'false' } },
    ]),
  ]);
}

const mostGroups = 3;

function groupActs({ world, choose, groups }: Some, does: readonly FrontAct['does'][]): readonly FrontAct[] {
  const each = numbersAndOneGone(world.groups, isGone).flatMap((group): readonly FrontAct[] => {
    const on = { on: 'group', of: { group } } as const;
    return [
      { ...on, does: 'update', given: oneOf('ServerGroupName', choose) },
      ...seldom(choose, [{ ...on, does: 'delete' } as const]),
    ];
  });
  const creation: readonly FrontAct[] = groups.length < mostGroups ? [{ on: 'group', does: 'create' }] : [];
  return [...creation, ...each].filter((act) => does.includes(act.does));
}

/** Of servers 1 to 3, each with weights that begin with its number. */
function serverActs({ choose, groups }: Some): readonly FrontAct[] {
  return groups.flatMap((group) => {
    const on = { on: 'servers', of: { group } } as const;
    const server = choose(['1', '2', '3']);
    const one = { [server]: `${server}${choose(['1', '2'])}` };
    const two = { '1': '11', '2': '21' };
    return [one, one, two].flatMap((given): readonly FrontAct[] => [
      { ...on, does: 'add', given },
      { ...on, does: 'weigh', given },
      { ...on, does: 'remove', given },
    ]);
  });
}

function ruleActs({ world, choose, groups }: Some): readonly FrontAct[] {
  const listeners = numbersOf(world.listeners, hasGone);
  const led = (): number => choose(groups.length > 0 ? groups : [0]);
  return [
    ...listeners.flatMap((listener) =>
      (frontWords['Priority'] ?? []).map((Priority): FrontAct => ({
        on: 'rule',
        does: 'create',
        of: { listener, group: led() },
        given: { Priority },
      })),
    ),
    ...numbersAndOneGone(world.rules, isGone).flatMap((rule): readonly FrontAct[] => [
      { on: 'rule', does: 'update', of: { rule }, given: oneOf('Priority', choose) },
      { on: 'rule', does: 'update', of: { rule, group: led() } },
      ...seldom(choose, [{ on: 'rule', does: 'delete', of: { rule } } as const]),
    ]),
  ];
}

const mostAcls = 2;

function aclActs({ world, choose }: Some): readonly FrontAct[] {
  const acls = numbersOf(world.acls, isGone);
  const pairs = numbersAndOneGone(world.acls, isGone).flatMap((acl) =>
    numbersOf(world.listeners, hasGone).flatMap((listener): readonly FrontAct[] => [
      ...(world.acls[acl]?.listeners.includes(listener)
        ? []
        : [{ on: 'relation', does: 'add', of: { acl, listener } } as const]),
      { on: 'relation', does: 'remove', of: { acl, listener } },
    ]),
  );
  return [
    ...(acls.length < mostAcls ? [{ on: 'acl', does: 'create' } as const] : []),
    ...pairs,
    ...seldom(
      choose,
      acls.map((acl) => ({ on: 'acl', does: 'delete', of: { acl } })),
    ),
  ];
}

function balancerActs({ world, choose }: Some): readonly FrontAct[] {
  const on = 'load balancer';
  return [
    { on, does: 'update', given: oneOf('LoadBalancerName', choose) },
    { on, does: world.isProtected ? 'release' : 'protect' },
    // What would carry it out ends the sequence, and shows nothing.
    ...(world.isProtected ? [{ on, does: 'delete' } as const] : []),
  ];
}

const tagActs: readonly FrontAct[] = ['a', 'b'].flatMap((key): readonly FrontAct[] => [
  { on: 'tags', does: 'add', given: { [key]: '1' } },
  { on: 'tags', does: 'remove', given: { [key]: '1' } },
]);
