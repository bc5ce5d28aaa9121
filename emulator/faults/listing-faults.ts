import type { SpecBook } from '../../specs/spec-book.ts';
import type { Call, Fields } from '../call.ts';
import type { BehaviourFault } from '../fault.ts';
import type { LoadBalancer } from '../resources/load-balancer.ts';
import { handWritten, type FaultRow } from './hand-written.ts';
import { passing } from './misbehaviour.ts';

const action = 'DescribeLoadBalancers';

/** Faults of the list of load balancers, written by hand: what it shows, its filters, and its pages. */
export function listingFaults(book: SpecBook): readonly BehaviourFault[] {
  const filters = book.topics.filter(({ topic, detail }) => topic.startsWith(`${action}.`) && detail === 'filter');
  const pages = `${action}.pagination`;
  return handWritten(book, [
    [
      'newest-not-listed',
      'load-balancer.effect.listed',
      'The newest is not listed.',
      () => withoutNewest,
      `${action}.*`,
      'load-balancer.effect.*',
    ],
    ['deleted-still-listed', 'load-balancer.effect.delete-unlists', 'A deleted one is still listed.', () => keeping()],
    ...filters.map(({ topic }): FaultRow => {
      const name = topic.slice(action.length + 1);
      const behave = asked((parameters) => without(parameters, name));
      const also = `${action}.*`;
      return [`filter-ignored/${name}`, `${topic}.effect.filter`, `The filter ${name} is ignored.`, () => behave, also];
    }),
    [
      'first-identifier-only',
      `${action}.LoadBalancerId.effect.several`,
      'Of several identifiers the first is taken.',
      () =>
        asked(({ LoadBalancerId = '', ...rest }) => ({ ...rest, LoadBalancerId: LoadBalancerId.split(',')[0] ?? '' })),
      `${action}.*`,
    ],
    ['page-size-ignored', `${pages}.pages`, 'Pages always hold ten.', () => pageOf('PageSize'), `${pages}.*`],
    [
      'page-number-ignored',
      `${pages}.pages`,
      'The first page is shown always.',
      () => pageOf('PageNumber'),
      `${pages}.*`,
    ],
    ['page-past-the-end-repeats', `${pages}.past-the-end`, 'Past the end the last page is shown.', () => repeating],
    ['total-of-page', `${pages}.total-count`, 'TotalCount counts the page.', () => shown(countPage)],
    [
      'page-number-misread',
      `${pages}.page-number`,
      'PageNumber counts from 0.',
      () => shown((fields) => ({ ...fields, PageNumber: Number(fields['PageNumber']) - 1 })),
    ],
    ...['Tags', 'LoadBalancerId', 'LoadBalancerName'].map((name): FaultRow => [
      `eleven-asked-for/${name}`,
      `${action}.${name}.quota.per-call`,
      `More than ten are asked for in ${name}.`,
      () => passing(`${name}.per-call`),
    ]),
    ...ofContents,
  ]);
}

const ofContents: readonly FaultRow[] = [
  [
    'filter-finds-none/ServerId',
    `${action}.ServerId.effect.filter`,
    'No load balancer has the server that is asked for.',
    () => asked(({ ServerId, ...rest }) => ({ ...rest, ...(ServerId === undefined ? {} : { ServerId: 'i-nobody' }) })),
  ],
  [
    'filter-by-key-only/Tags',
    `${action}.Tags.effect.filter`,
    'The values of tags that are asked for are ignored.',
    () => asked(({ Tags, ...rest }) => ({ ...rest, ...(Tags === undefined ? {} : { Tags: keysOnly(Tags) }) })),
  ],
];

function asked(change: (parameters: Call['parameters']) => Call['parameters']): BehaviourFault['behave'] {
  return (call, _world, next) =>
    next(call.spec.name === action ? { ...call, parameters: change(call.parameters) } : call);
}

function shown(change: (fields: Fields) => Fields): BehaviourFault['behave'] {
  return (call, _world, next) => (call.spec.name === action ? change(next(call)) : next(call));
}

function pageOf(name: string): BehaviourFault['behave'] {
  return asked((parameters) => without(parameters, name));
}

function without({ ...parameters }: Call['parameters'], name: string): Call['parameters'] {
  return Object.fromEntries(Object.entries(parameters).filter(([given]) => given !== name));
}

function keysOnly(tags: string): string {
  const items = JSON.parse(tags) as readonly { readonly TagKey: string }[];
  return JSON.stringify(items.map(({ TagKey }) => ({ TagKey })));
}

const withoutNewest = shown((fields) => ({ ...fields, LoadBalancers: { LoadBalancer: itemsOf(fields).slice(0, -1) } }));

function countPage(fields: Fields): Fields {
  return { ...fields, TotalCount: itemsOf(fields).length };
}

const repeating: BehaviourFault['behave'] = (call, _world, next) => {
  const answer = next(call);
  if (call.spec.name !== action || itemsOf(answer).length > 0) return answer;
  return next({ ...call, parameters: { ...call.parameters, PageNumber: '1' } });
};

function itemsOf(fields: Fields): readonly unknown[] {
  return (fields['LoadBalancers'] as { readonly LoadBalancer: readonly unknown[] }).LoadBalancer;
}

/** What was deleted comes back for as long as the list is made. */
function keeping(): BehaviourFault['behave'] {
  const ghosts = new Map<string, LoadBalancer>();
  return (call, world, next) => {
    const found = world.loadBalancers.get(call.parameters['LoadBalancerId'] ?? '');
    if (call.spec.name === 'DeleteLoadBalancer' && found) ghosts.set(found.id, found);
    if (call.spec.name !== action) return next(call);
    for (const [id, ghost] of ghosts) world.loadBalancers.set(id, ghost);
    const answer = next(call);
    for (const id of ghosts.keys()) world.loadBalancers.delete(id);
    return answer;
  };
}
