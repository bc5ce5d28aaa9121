import type { SpecBook } from '../../../../specs/spec-book.ts';
import type { Invocation, Fields } from '../../../core/call.ts';
import { handWritten } from '../../../faults/hand-written.ts';
import { passing } from '../../../faults/misbehaviour.ts';
import type { LoadBalancer } from '../../model.ts';
import type { ClbBehave, ClbFault, ClbWritten } from '../../clb-fault.ts';

const action = 'DescribeLoadBalancers';

/** Faults of the list of load balancers, written by hand: what it shows, its filters, and its pages. */
export function listingFaults(book: SpecBook): readonly ClbFault[] {
  const filters = book.topics.filter(({ topic, detail }) => topic.startsWith(`${action}.`) && detail === 'filter');
  return handWritten(book, [
    {
      name: 'newest-not-listed',
      requirement: 'load-balancer.effect.listed',
      alsoBreaks: [`${action}.*`, 'load-balancer.effect.*'],
      description: 'The newest is not listed.',
      behave: () => withoutNewest,
    },
    {
      name: 'deleted-still-listed',
      requirement: 'load-balancer.effect.delete-unlists',
      description: 'A deleted one is still listed.',
      behave: () => keeping(),
    },
    ...filters.map(({ topic }): ClbWritten => {
      const name = topic.slice(action.length + 1);
      const behave = asked((parameters) => without(parameters, name));
      const also = `${action}.*`;
      return {
        name: `filter-ignored/${name}`,
        requirement: `${topic}.effect.filter`,
        alsoBreaks: [also],
        description: `The filter ${name} is ignored.`,
        behave: () => behave,
      };
    }),
    {
      name: 'first-identifier-only',
      requirement: `${action}.LoadBalancerId.effect.several`,
      alsoBreaks: [`${action}.*`],
      description: 'Of several identifiers the first is taken.',
      behave: () =>
        asked(({ LoadBalancerId = '', ...rest }) => ({ ...rest, LoadBalancerId: LoadBalancerId.split(',')[0] ?? '' })),
    },
    ...ofPages,
    ...['Tags', 'LoadBalancerId', 'LoadBalancerName'].map((name): ClbWritten => ({
      name: `eleven-asked-for/${name}`,
      requirement: `${action}.${name}.quota.per-call`,
      description: `More than ten are asked for in ${name}.`,
      behave: () => passing(`${name}.per-call`),
    })),
    ...ofContents,
  ]);
}

const pages = `${action}.pagination`;

const ofPages: readonly ClbWritten[] = [
  {
    name: 'page-size-ignored',
    requirement: `${pages}.pages`,
    alsoBreaks: [`${pages}.*`],
    description: 'Pages always hold ten.',
    behave: () => pageOf('PageSize'),
  },
  {
    name: 'page-number-ignored',
    requirement: `${pages}.pages`,
    alsoBreaks: [`${pages}.*`],
    description: 'The first page is shown always.',
    behave: () => pageOf('PageNumber'),
  },
  {
    name: 'page-past-the-end-repeats',
    requirement: `${pages}.past-the-end`,
    description: 'Past the end the last page is shown.',
    behave: () => repeating,
  },
  {
    name: 'total-of-page',
    requirement: `${pages}.total-count`,
    description: 'TotalCount counts the page.',
    behave: () => shown(countPage),
  },
  {
    name: 'page-number-misread',
    requirement: `${pages}.page-number`,
    description: 'PageNumber counts from 0.',
    behave: () => shown((fields) => ({ ...fields, PageNumber: Number(fields['PageNumber']) - 1 })),
  },
];

const ofContents: readonly ClbWritten[] = [
  {
    name: 'filter-finds-none/ServerId',
    requirement: `${action}.ServerId.effect.filter`,
    description: 'No load balancer has the server that is asked for.',
    behave: () =>
      asked(({ ServerId, ...rest }) => ({ ...rest, ...(ServerId === undefined ? {} : { ServerId: 'i-nobody' }) })),
  },
  {
    name: 'filter-by-key-only/Tags',
    requirement: `${action}.Tags.effect.filter`,
    description: 'The values of tags that are asked for are ignored.',
    behave: () => asked(({ Tags, ...rest }) => ({ ...rest, ...(Tags === undefined ? {} : { Tags: keysOnly(Tags) }) })),
  },
];

function asked(change: (parameters: Invocation['parameters']) => Invocation['parameters']): ClbBehave {
  return (call, _world, next) =>
    next(call.spec.name === action ? { ...call, parameters: change(call.parameters) } : call);
}

function shown(change: (fields: Fields) => Fields): ClbBehave {
  return (call, _world, next) => (call.spec.name === action ? change(next(call)) : next(call));
}

function pageOf(name: string): ClbBehave {
  return asked((parameters) => without(parameters, name));
}

function without({ ...parameters }: Invocation['parameters'], name: string): Invocation['parameters'] {
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

const repeating: ClbBehave = (call, _world, next) => {
  const answer = next(call);
  if (call.spec.name !== action || itemsOf(answer).length > 0) return answer;
  return next({ ...call, parameters: { ...call.parameters, PageNumber: '1' } });
};

function itemsOf(fields: Fields): readonly unknown[] {
  return (fields['LoadBalancers'] as { readonly LoadBalancer: readonly unknown[] }).LoadBalancer;
}

/** What was deleted comes back for as long as the list is made. */
function keeping(): ClbBehave {
  const ghosts = new Map<string, LoadBalancer>();
  return (call, world, next) => {
    const found = world.state.loadBalancers.get(call.parameters['LoadBalancerId'] ?? '');
    if (call.spec.name === 'DeleteLoadBalancer' && found) ghosts.set(found.id, found);
    if (call.spec.name !== action) return next(call);
    for (const [id, ghost] of ghosts) world.state.loadBalancers.set(id, ghost);
    const answer = next(call);
    for (const id of ghosts.keys()) world.state.loadBalancers.delete(id);
    return answer;
  };
}
