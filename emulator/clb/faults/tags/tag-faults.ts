import type { SpecBook } from '../../../../specs/spec-book.ts';
import type { Fields } from '../../../core/call.ts';
import { refuse } from '../../../core/refusal.ts';
import { findLoadBalancer } from '../../load-balancers/load-balancer.ts';
import { errorsCoveredBy } from '../../../faults/fault-context.ts';
import { handWritten } from '../../../faults/hand-written.ts';
import { ignoring, passing } from '../../../faults/misbehaviour.ts';
import type { ClbBehave, ClbFault, ClbWritten } from '../../clb-fault.ts';

/** What each action that takes a list of tags accepts though the guide forbids it, by the subject of the refusal. */
const accepted: readonly (Pick<ClbWritten, 'description'> & { readonly subject: string; readonly rule: string })[] = [
  { subject: 'key-absent', rule: 'required.key', description: 'A tag without a key is accepted.' },
  { subject: 'key-empty', rule: 'length.empty-key', description: 'An empty key is accepted.' },
  { subject: 'key-prefix', rule: 'pattern.key-prefix', description: 'A key that begins with aliyun is accepted.' },
  {
    subject: 'value-prefix',
    rule: 'pattern.value-prefix',
    description: 'A value that begins with aliyun is accepted.',
  },
  { subject: 'key-length', rule: 'length.key', description: 'A key that is too long is accepted.' },
  { subject: 'value-length', rule: 'length.value', description: 'A value that is too long is accepted.' },
];

const lists: readonly ClbWritten[] = ['AddTags', 'RemoveTags', 'DescribeTags'].flatMap((action) =>
  accepted
    .filter(({ subject }) => action !== 'DescribeTags' || subject !== 'key-absent')
    .map(({ subject, rule, description }): ClbWritten => {
      const name = `${action.replace('Tags', '').toLowerCase()}-${subject}-accepted`;
      return {
        name,
        requirement: `${action}.Tags.${rule}`,
        description,
        behave: () => passing(`Tags.${subject}`, action),
      };
    }),
);

const rows: readonly ClbWritten[] = [
  {
    name: 'addition-ignored',
    requirement: 'tag.effect.added-tags-are-shown',
    alsoBreaks: ['tag.*'],
    description: 'Tags are not stored.',
    behave: () => ignoring('AddTags'),
  },
  {
    name: 'additions-replace',
    requirement: 'tag.effect.added-tags-are-shown',
    alsoBreaks: ['tag.*'],
    description: 'Added tags replace those that are there.',
    behave: () => before('AddTags', (tags) => tags.clear()),
  },
  {
    name: 'first-value-kept',
    requirement: 'tag.effect.same-key-overwrites',
    description: 'A key keeps its first value.',
    behave: () => keepingValues,
  },
  {
    name: 'removal-ignored',
    requirement: 'tag.effect.removed-tags-are-gone',
    alsoBreaks: ['RemoveTags.*'],
    description: 'Removed tags stay.',
    behave: () => ignoring('RemoveTags'),
  },
  {
    name: 'removal-clears',
    requirement: 'tag.effect.removed-tags-are-gone',
    description: 'Removing one tag removes all.',
    behave: () => before('RemoveTags', (tags) => tags.clear()),
  },
  {
    name: 'key-filter-ignored',
    requirement: 'tag.effect.filter-by-key',
    alsoBreaks: ['tag.effect.filter*'],
    description: 'A search shows every key.',
    behave: () => without('Tags'),
  },
  {
    name: 'value-filter-ignored',
    requirement: 'tag.effect.filter-by-pair',
    description: 'A search by key and value looks at the key.',
    behave: () => keysAlone,
  },
  {
    name: 'owner-ignored',
    requirement: 'tag.effect.filter-by-load-balancer',
    alsoBreaks: ['tag.*'],
    description: 'A search shows all tags.',
    behave: () => without('LoadBalancerId'),
  },
  {
    name: 'eleventh-accepted',
    requirement: 'tag.quota.per-load-balancer',
    description: 'More than ten tags are accepted.',
    behave: () => passing('Tags.per-load-balancer'),
  },
  {
    name: 'tenth-refused',
    requirement: 'tag.quota.per-load-balancer',
    description: 'The tenth tag is refused.',
    behave: () => allowing(9),
  },
  {
    name: 'sixth-accepted',
    requirement: 'AddTags.Tags.quota.per-call',
    description: 'More than five tags are accepted.',
    behave: () => passing('Tags.per-call'),
  },
  {
    name: 'fifth-refused',
    requirement: 'AddTags.Tags.quota.per-call',
    alsoBreaks: ['tag.*'],
    description: 'The fifth tag of a call is refused.',
    behave: () => allowing(4),
  },
  {
    name: 'twins-accepted',
    requirement: 'AddTags.Tags.uniqueness.keys-of-a-call',
    description: 'A key comes twice.',
    behave: () => passing('Tags.keys-of-a-call'),
  },
  ...lists,
  {
    name: 'value-searched-alone',
    requirement: 'DescribeTags.Tags.conditional.value-needs-key',
    description: 'A search by value alone is answered.',
    behave: () => passing('Tags.key-absent', 'DescribeTags'),
  },
  {
    name: 'short-pages',
    requirement: 'tag.pagination.defaults',
    description: 'A page shows 10 unless asked otherwise.',
    behave: () => withDefault('PageSize', '10'),
  },
  {
    name: 'page-size-ignored',
    requirement: 'tag.pagination.page-size',
    alsoBreaks: ['tag.*'],
    description: 'All tags are on one page.',
    behave: () => without('PageSize'),
  },
  {
    name: 'page-number-ignored',
    requirement: 'tag.pagination.last-page',
    alsoBreaks: ['tag.*'],
    description: 'Every page is the first.',
    behave: () => without('PageNumber'),
  },
  {
    name: 'pages-overlap',
    requirement: 'tag.pagination.all-pages',
    alsoBreaks: ['tag.*'],
    description: 'The second page shows the first again.',
    behave: () => repeatingPage,
  },
  {
    name: 'total-wrong',
    requirement: 'tag.pagination.total-count',
    description: 'The total is one too many.',
    behave: () => counting,
  },
];

/** Faults of tags, written by hand: limits, searches and pages. */
export function tagFaults(book: SpecBook): readonly ClbFault[] {
  const service = `${book.service.id}.`;
  return handWritten(
    book,
    rows.map(({ name, alsoBreaks = [], ...fault }) => ({
      ...fault,
      name: `tag-${name}`,
      alsoBreaks: [
        ...errorsCoveredBy(book, service + fault.requirement).map((id) => id.slice(service.length)),
        ...alsoBreaks,
      ],
    })),
  );
}

/** Does something to the tags of a load balancer before an action. */
function before(action: string, change: (tags: Map<string, string>) => void): ClbBehave {
  return (call, world, next) => {
    if (call.spec.name === action) change(findLoadBalancer(call, world).tags);
    return next(call);
  };
}

function keepingValues(...[call, world, next]: Parameters<ClbBehave>): Fields {
  if (call.spec.name !== 'AddTags') return next(call);
  const { tags } = findLoadBalancer(call, world);
  const old = new Map(tags);
  const answer = next(call);
  for (const [key, value] of old) tags.set(key, value);
  return answer;
}

/** A search as if a parameter had not been given. */
function without(name: string): ClbBehave {
  return (call, _world, next) => {
    const { [name]: _ignored, ...parameters } = call.parameters;
    return next(call.spec.name === 'DescribeTags' ? { ...call, parameters } : call);
  };
}

function withDefault(name: string, value: string): ClbBehave {
  return (call, _world, next) =>
    next(call.spec.name === 'DescribeTags' ? { ...call, parameters: { [name]: value, ...call.parameters } } : call);
}

function keysAlone(...[call, , next]: Parameters<ClbBehave>): Fields {
  const Tags = call.parameters['Tags']?.replaceAll(/,"TagValue":"[^"]*"/g, '');
  const isSearch = call.spec.name === 'DescribeTags' && Tags !== undefined;
  return next(isSearch ? { ...call, parameters: { ...call.parameters, Tags } } : call);
}

/** Refuses to leave a load balancer with more than so many tags. */
function allowing(most: number): ClbBehave {
  return (call, world, next) => {
    if (call.spec.name !== 'AddTags') return next(call);
    const { tags } = findLoadBalancer(call, world);
    const old = new Map(tags);
    const answer = next(call);
    if (tags.size <= most) return answer;
    tags.clear();
    for (const [key, value] of old) tags.set(key, value);
    return refuse('quota', 'Tags', 400, 'QuotaExceed.TagsPerResource', 'There are too many tags.');
  };
}

function repeatingPage(...[call, , next]: Parameters<ClbBehave>): Fields {
  const isSecond = call.spec.name === 'DescribeTags' && call.parameters['PageNumber'] === '2';
  return next(isSecond ? { ...call, parameters: { ...call.parameters, PageNumber: '1' } } : call);
}

function counting(...[call, , next]: Parameters<ClbBehave>): Fields {
  const answer = next(call);
  return call.spec.name === 'DescribeTags' ? { ...answer, TotalCount: Number(answer['TotalCount']) + 1 } : answer;
}
