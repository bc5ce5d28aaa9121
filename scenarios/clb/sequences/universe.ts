import type { Act, ListenerAct, ServerAct } from '../model/act.ts';
import type { CertificateKind, CertificateCounts, Protocol, Settings, ModelState } from '../model/state.ts';
import { kindsOf } from '../model/certificates.ts';
import { ports, vocabulary } from '../model/vocabulary.ts';

/** What sequences are about. */
export type Theme =
  | 'listeners'
  | 'white-lists'
  | 'groups'
  | 'servers'
  | 'rules'
  | 'tags'
  | 'server-certificates'
  | 'ca-certificates'
  | 'load-balancer'
  | 'everything';

/** A port, and the protocol that its listener speaks most of the time. */
type At = readonly [port: string, protocol: Protocol];

const tcp: At = [ports.tcp, 'tcp'];
const http: At = [ports.http, 'http'];

/** Everything that a sequence on a theme may do next; settings are drawn by the caller, for they are many. */
export function universeOf(theme: Theme, world: ModelState, settings: Settings): readonly Act[] {
  // The youngest groups that exist, and one that may not.
  const groups = [...new Set([...world.groups.slice(-2), 0])];
  switch (theme) {
    case 'listeners':
      return [tcp, http].flatMap((at) => listenerActs(at, world, settings, []));
    case 'white-lists':
      return [
        ...whiteListActs(ports.tcp),
        ...usualActs(['create', 'set', 'start', 'delete'], tcp, world, settings, []),
      ];
    case 'groups':
      return [...groupActs(groups), ...usualActs(['create', 'delete'], tcp, world, settings, groups)];
    case 'servers':
      return [...groupActs(groups), ...serverActs(), ...groups.flatMap((group) => serverActs(group))];
    case 'rules':
      return [
        ...groupActs(groups),
        ...ruleActs(http[0], groups),
        ...usualActs(['create', 'delete'], http, world, settings, []),
        ...ruleActs(tcp[0], groups).slice(0, 1),
      ];
    case 'tags':
      return tagActs;
    case 'server-certificates':
      return [
        ...certificateActs(world, 'server'),
        ...httpsActs(
          world,
          numbersOf(world, 'server').map((server) => ({ server })),
        ),
      ];
    case 'ca-certificates': {
      // A listener needs one of a server too, whichever.
      const [server] = numbersOf(world, 'server');
      if (server === undefined) return [{ on: 'certificate', does: 'create', kind: 'server' }];
      return [
        ...certificateActs(world, 'ca'),
        ...httpsActs(
          world,
          numbersOf(world, 'ca').map((ca) => ({ ca, server })),
        ),
      ];
    }
    case 'load-balancer':
      return [
        ...loadBalancerActs,
        ...[tcp, http].flatMap((at) => usualActs(['create', 'delete'], at, world, settings, [])),
      ];
    case 'everything':
      return [
        ...loadBalancerActs.filter(({ does }) => does !== 'switch'),
        ...groupActs(groups),
        ...listenerActs(tcp, world, settings, groups.slice(0, 1)),
        ...listenerActs(http, world, settings, []),
        ...whiteListActs(ports.tcp),
        ...ruleActs(http[0], groups).slice(0, 2),
        ...tagActs.slice(0, 4),
      ];
  }
}

function listenerActs(
  [port, usual]: At,
  { listeners }: ModelState,
  settings: Settings,
  groups: readonly number[],
): readonly ListenerAct[] {
  // Of the two, only listeners of TCP have settings that need nothing else.
  const given = (protocol: Protocol): Settings => (protocol === 'tcp' ? settings : {});
  const other = usual === 'tcp' ? 'http' : 'tcp';
  const at = { on: 'listener', port, protocol: usual } as const;
  const amiss = { on: 'listener', port, protocol: other } as const;
  // What is done to whatever is at the port is looked at as what it is.
  const there = { ...at, protocol: listeners[port]?.protocol ?? usual };
  return [
    { ...at, does: 'create', settings: given(usual) },
    ...groups.map((group): ListenerAct => ({ ...at, does: 'create', settings: given(usual), group })),
    { ...at, does: 'set', settings: given(usual) },
    { ...there, does: 'start' },
    { ...there, does: 'stop' },
    { ...there, does: 'delete' },
    { ...at, does: 'read' },
    { ...amiss, does: 'create', settings: given(other) },
    { ...amiss, does: 'set', settings: given(other) },
    { ...amiss, does: 'read' },
  ];
}

/** What matters to those that a listener uses, or that are in it. */
function usualActs(which: readonly Act['does'][], ...of: Parameters<typeof listenerActs>): readonly ListenerAct[] {
  return listenerActs(...of).filter(({ does, protocol }) => protocol === of[0][1] && which.includes(does));
}

function whiteListActs(port: string): readonly Act[] {
  const at = { on: 'white-list', port } as const;
  const { addresses } = vocabulary;
  return [
    { ...at, does: 'add', items: addresses },
    { ...at, does: 'read' },
    { ...at, does: 'switch', status: 'open_white_list' },
    { ...at, does: 'switch', status: 'close' },
    ...addresses.flatMap((item): readonly Act[] => [
      { ...at, does: 'add', items: [item] },
      { ...at, does: 'remove', items: [item] },
    ]),
  ];
}

function groupActs(groups: readonly number[]): readonly Act[] {
  return [{ on: 'group', does: 'create' }, ...groups.map((group): Act => ({ on: 'group', does: 'delete', group }))];
}

/** Of servers that stand in a group, or behind the load balancer itself. */
function serverActs(group?: number): readonly ServerAct[] {
  const at = { on: 'server', ...(group === undefined ? {} : { group }) } as const;
  return [
    ...vocabulary.weights.flatMap((weight): readonly ServerAct[] => {
      const server = weight.slice(0, 1);
      const weights = { [server]: weight };
      return [
        { ...at, does: 'add', weights },
        { ...at, does: 'weigh', weights },
        { ...at, does: 'remove', servers: [server] },
      ];
    }),
    { ...at, does: 'add', weights: { '2': '21', '3': '31' } },
    { ...at, does: 'remove', servers: ['1', '3'] },
    { ...at, does: 'read' },
  ];
}

function ruleActs(port: string, groups: readonly number[]): readonly Act[] {
  return vocabulary.names.flatMap((name) =>
    vocabulary.domains.flatMap((domain) =>
      groups.map((group): Act => ({ on: 'rule', does: 'create', port, name, domain, group })),
    ),
  );
}

const tagActs: readonly Act[] = vocabulary.tagKeys.flatMap((key) => [
  { on: 'tag', does: 'add', tags: { [key]: '1' } },
  { on: 'tag', does: 'remove', tags: { [key]: '1' } },
  { on: 'tag', does: 'add', tags: { [key]: '2' } },
]);

const loadBalancerActs: readonly Act[] = [
  ...vocabulary.names.map((name): Act => ({ on: 'load-balancer', does: 'rename', name })),
  { on: 'load-balancer', does: 'switch', status: 'inactive' },
  { on: 'load-balancer', does: 'switch', status: 'active' },
  { on: 'load-balancer', does: 'read' },
];

/** An account may hold only so many certificates. */
const mostCertificates = 2;

function certificateActs(world: ModelState, kind: CertificateKind): readonly Act[] {
  const at = { on: 'certificate', kind } as const;
  const numbers = numbersOf(world, kind);
  return [
    ...(numbers.length < mostCertificates ? [{ ...at, does: 'create' } as const] : []),
    ...numbers.flatMap((certificate): readonly Act[] => [
      { ...at, does: 'delete', certificate },
      { ...at, does: 'read', certificate },
      ...vocabulary.names.map((name): Act => ({ ...at, does: 'rename', certificate, name })),
    ]),
  ];
}

/** An HTTPS listener with one of several choices of certificates: made if it is not there, else changed to others. */
function httpsActs({ listeners }: ModelState, choices: readonly CertificateCounts[]): readonly Act[] {
  const at = { on: 'listener', port: ports.https, protocol: 'https' } as const;
  const listener = listeners[at.port];
  if (!listener) return choices.map((certificates): Act => ({ ...at, does: 'create', settings: {}, certificates }));
  const isOther = (certificates: CertificateCounts): boolean =>
    kindsOf(certificates).some(([kind, number]) => listener.certificates?.[kind] !== number);
  return [
    ...choices.filter(isOther).map((certificates): Act => ({ ...at, does: 'set', settings: {}, certificates })),
    ...(['start', 'delete', 'read'] as const).map((does): Act => ({ ...at, does })),
  ];
}

function numbersOf({ certificates }: ModelState, kind: CertificateKind): readonly number[] {
  return [...certificates[kind].keys()].filter((number) => certificates[kind][number]?.gone === undefined);
}
