import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Fields } from '../../core/call.ts';
import { handWritten } from '../../faults/hand-written.ts';
import type { AlbBehave, AlbFault, AlbWritten } from '../alb-fault.ts';
import type { Made } from '../model.ts';
import { ownOf } from '../present.ts';
import { objectsIn } from '../settings.ts';
import type { AlbState } from '../state.ts';
import { forgetting } from './misbehaviour.ts';

/** Lists of what stands by itself, with what makes, deletes and holds it. */
const lists = [
  {
    action: 'ListLoadBalancers',
    topic: 'load-balancer',
    items: 'LoadBalancers',
    key: 'LoadBalancerId',
    all: ({ balancers }: AlbState) => balancers,
  },
  {
    action: 'ListServerGroups',
    topic: 'server-group',
    items: 'ServerGroups',
    key: 'ServerGroupId',
    all: ({ groups }: AlbState) => groups,
  },
  { action: 'ListAcls', topic: 'acl', items: 'Acls', key: 'AclId', all: ({ acls }: AlbState) => acls },
  {
    action: 'ListRules',
    topic: 'rule',
    items: 'Rules',
    key: 'RuleId',
    all: ({ rules }: AlbState) => rules,
  },
  {
    action: 'ListListeners',
    topic: 'listener',
    items: 'Listeners',
    key: 'ListenerId',
    own: { listed: 'ListListeners.effect.made-is-listed', unlisted: 'ListListeners.effect.deleted-is-not-listed' },
    all: ({ listeners }: AlbState) => listeners,
  },
] as const;

type Kept = (typeof lists)[number];

/** Faults of lists, written by hand: what they show, and what they do not ask about. */
export function listFaults(book: SpecBook): readonly AlbFault[] {
  const filters = book.topics
    .filter(({ detail, about, level }) => detail === 'filter' && about.parameter !== undefined && level !== 'observe')
    .map(({ topic, about: { action = '', parameter = '' } }): AlbWritten => ({
      name: `filter-ignored/${topic}`,
      requirement: `${action}.${parameter.replaceAll('.', '/')}.effect.filter`,
      alsoBreaks: [`${action}.*`, '*.effect.*'],
      description: `${action} does not look at ${parameter}.`,
      behave: () => forgetting([action], (name) => name === parameter),
    }));
  return handWritten(book, [...filters, ...lists.flatMap(ofList), asNobodyReads]);
}

function ofList(kept: Kept): readonly AlbWritten[] {
  const { action, topic } = kept;
  const usual = { listed: `${topic}.effect.listed`, unlisted: `${topic}.effect.delete-unlists` };
  const { listed, unlisted } = 'own' in kept ? kept.own : usual;
  const written = (name: string, requirement: string, description: string, behave: () => AlbBehave): AlbWritten => ({
    name: `${name}/${topic}`,
    requirement,
    alsoBreaks: [`${action}.*`, `${topic}.*`, '*.effect.*'],
    description: `${action}: ${description}`,
    behave,
  });
  return [
    written('newest-not-listed', listed, 'the newest is left out.', () =>
      altering(kept, (items) => items.slice(0, -1)),
    ),
    written('deleted-still-listed', unlisted, 'what was deleted is shown still.', () => keeping(kept)),
    ...(topic === 'load-balancer'
      ? [
          written('old-name-listed', 'load-balancer.effect.renamed-in-list', 'the first name is shown for ever.', () =>
            remembering(kept),
          ),
        ]
      : []),
  ];
}

const asNobodyReads: AlbWritten = {
  name: 'listed-otherwise',
  requirement: 'ListLoadBalancers.effect.as-read',
  alsoBreaks: ['ListLoadBalancers.*', 'load-balancer.effect.*'],
  description: 'ListLoadBalancers shows other names of domains than the read does.',
  behave: () => altering(lists[0], (items) => items.map((item) => ({ ...item, DNSName: 'elsewhere.example.com' }))),
};

function altering({ action, items }: Kept, change: (shown: readonly Fields[]) => readonly Fields[]): AlbBehave {
  return (call, _world, next) => {
    const answer = next(call);
    return call.spec.name === action ? { ...answer, [items]: change(objectsIn(answer[items])) } : answer;
  };
}

/** What was deleted comes back for as long as the list is made. */
function keeping({ action, key, all }: Kept): AlbBehave {
  return (call, world, next) => {
    if (call.spec.name !== action) return next(call);
    const gone = [...all(world.state).values()].filter(({ timeline }) => timeline.next?.state === 'gone');
    const before = new Map<Made, Made['timeline']>(gone.map((made) => [made, made.timeline]));
    for (const made of before.keys()) made.timeline = { state: made.timeline.state === 'Deleting' ? 'Active' : key };
    const answer = next(call);
    for (const [made, timeline] of before) made.timeline = timeline;
    return answer;
  };
}

/** The list knows every name as it was when it was first seen. */
function remembering({ action, all }: Kept): AlbBehave {
  const first = new Map<string, unknown>();
  return (call, world, next) => {
    const own = ownOf<Made>(all(world.state), call, world);
    for (const { id, settings } of own) if (!first.has(id)) first.set(id, settings['LoadBalancerName']);
    if (call.spec.name !== action) return next(call);
    const now = own.map((made) => [made, made.settings] as const);
    for (const [made, settings] of now) made.settings = { ...settings, LoadBalancerName: first.get(made.id) };
    const answer = next(call);
    for (const [made, settings] of now) made.settings = settings;
    return answer;
  };
}
