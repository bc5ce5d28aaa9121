import type { SpecBook } from '../../specs/spec-book.ts';
import type { Fields } from '../call.ts';
import type { BehaviourFault } from '../fault.ts';
import { refuse } from '../refusal.ts';
import { findLoadBalancer } from '../resources/load-balancer.ts';
import { errorsCoveredBy } from './fault-context.ts';
import { handWritten } from './hand-written.ts';
import { ignoring, passing } from './misbehaviour.ts';

type Behave = BehaviourFault['behave'];
type Row = readonly [name: string, requirement: string, description: string, behave: Behave, ...alsoBreaks: string[]];

/** What each action that takes a list of tags accepts though the guide forbids it, by the subject of the refusal. */
const accepted: readonly (readonly [subject: string, rule: string, description: string])[] = [
  ['key-absent', 'required.key', 'A tag without a key is accepted.'],
  ['key-empty', 'length.empty-key', 'An empty key is accepted.'],
  ['key-prefix', 'pattern.key-prefix', 'A key that begins with aliyun is accepted.'],
  ['value-prefix', 'pattern.value-prefix', 'A value that begins with aliyun is accepted.'],
  ['key-length', 'length.key', 'A key that is too long is accepted.'],
  ['value-length', 'length.value', 'A value that is too long is accepted.'],
];

const lists: readonly Row[] = ['AddTags', 'RemoveTags', 'DescribeTags'].flatMap((action) =>
  accepted
    .filter(([subject]) => action !== 'DescribeTags' || subject !== 'key-absent')
    .map(([subject, rule, description]): Row => {
      const name = `${action.replace('Tags', '').toLowerCase()}-${subject}-accepted`;
      return [name, `${action}.Tags.${rule}`, description, passing(`Tags.${subject}`, action)];
    }),
);

const rows: readonly Row[] = [
  ['addition-ignored', 'tag.effect.added-tags-are-shown', 'Tags are not stored.', ignoring('AddTags'), 'tag.*'],
  [
    'additions-replace',
    'tag.effect.added-tags-are-shown',
    'Added tags replace those that are there.',
    before('AddTags', (tags) => tags.clear()),
    'tag.*',
  ],
  ['first-value-kept', 'tag.effect.same-key-overwrites', 'A key keeps its first value.', keepingValues],
  ['removal-ignored', 'tag.effect.removed-tags-are-gone', 'Removed tags stay.', ignoring('RemoveTags'), 'RemoveTags.*'],
  [
    'removal-clears',
    'tag.effect.removed-tags-are-gone',
    'Removing one tag removes all.',
    before('RemoveTags', (tags) => tags.clear()),
  ],
  [
    'key-filter-ignored',
    'tag.effect.filter-by-key',
    'A search shows every key.',
    without('Tags'),
    'tag.effect.filter*',
  ],
  ['value-filter-ignored', 'tag.effect.filter-by-pair', 'A search by key and value looks at the key.', keysAlone],
  [
    'owner-ignored',
    'tag.effect.filter-by-load-balancer',
    'A search shows all tags.',
    without('LoadBalancerId'),
    'tag.*',
  ],
  [
    'eleventh-accepted',
    'tag.quota.per-load-balancer',
    'More than ten tags are accepted.',
    passing('Tags.per-load-balancer'),
  ],
  ['tenth-refused', 'tag.quota.per-load-balancer', 'The tenth tag is refused.', allowing(9)],
  ['sixth-accepted', 'AddTags.Tags.quota.per-call', 'More than five tags are accepted.', passing('Tags.per-call')],
  ['fifth-refused', 'AddTags.Tags.quota.per-call', 'The fifth tag of a call is refused.', allowing(4), 'tag.*'],
  ['twins-accepted', 'AddTags.Tags.uniqueness.keys-of-a-call', 'A key comes twice.', passing('Tags.keys-of-a-call')],
  ...lists,
  [
    'value-searched-alone',
    'DescribeTags.Tags.conditional.value-needs-key',
    'A search by value alone is answered.',
    passing('Tags.key-absent', 'DescribeTags'),
  ],
  ['short-pages', 'tag.pagination.defaults', 'A page shows 10 unless asked otherwise.', withDefault('PageSize', '10')],
  ['page-size-ignored', 'tag.pagination.page-size', 'All tags are on one page.', without('PageSize'), 'tag.*'],
  ['page-number-ignored', 'tag.pagination.last-page', 'Every page is the first.', without('PageNumber'), 'tag.*'],
  ['pages-overlap', 'tag.pagination.all-pages', 'The second page shows the first again.', repeatingPage, 'tag.*'],
  ['total-wrong', 'tag.pagination.total-count', 'The total is one too many.', counting],
];

/** Faults of tags, written by hand: limits, searches and pages. */
export function tagFaults(book: SpecBook): readonly BehaviourFault[] {
  const service = `${book.service.id}.`;
  return handWritten(
    book,
    rows.map(([name, requirement, description, behave, ...alsoBreaks]) => [
      `tag-${name}`,
      requirement,
      description,
      () => behave,
      ...errorsCoveredBy(book, service + requirement).map((id) => id.slice(service.length)),
      ...alsoBreaks,
    ]),
  );
}

/** Does something to the tags of a load balancer before an action. */
function before(action: string, change: (tags: Map<string, string>) => void): Behave {
  return (call, world, next) => {
    if (call.spec.name === action) change(findLoadBalancer(call, world).tags);
    return next(call);
  };
}

function keepingValues(...[call, world, next]: Parameters<Behave>): Fields {
  if (call.spec.name !== 'AddTags') return next(call);
  const { tags } = findLoadBalancer(call, world);
  const old = new Map(tags);
  const answer = next(call);
  for (const [key, value] of old) tags.set(key, value);
  return answer;
}

/** A search as if a parameter had not been given. */
function without(name: string): Behave {
  return (call, _world, next) => {
    const { [name]: _ignored, ...parameters } = call.parameters;
    return next(call.spec.name === 'DescribeTags' ? { ...call, parameters } : call);
  };
}

function withDefault(name: string, value: string): Behave {
  return (call, _world, next) =>
    next(call.spec.name === 'DescribeTags' ? { ...call, parameters: { [name]: value, ...call.parameters } } : call);
}

function keysAlone(...[call, , next]: Parameters<Behave>): Fields {
  const Tags = call.parameters['Tags']?.replaceAll(/,"TagValue":"[^"]*"/g, '');
  const isSearch = call.spec.name === 'DescribeTags' && Tags !== undefined;
  return next(isSearch ? { ...call, parameters: { ...call.parameters, Tags } } : call);
}

/** Refuses to leave a load balancer with more than so many tags. */
function allowing(most: number): Behave {
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

function repeatingPage(...[call, , next]: Parameters<Behave>): Fields {
  const isSecond = call.spec.name === 'DescribeTags' && call.parameters['PageNumber'] === '2';
  return next(isSecond ? { ...call, parameters: { ...call.parameters, PageNumber: '1' } } : call);
}

function counting(...[call, , next]: Parameters<Behave>): Fields {
  const answer = next(call);
  return call.spec.name === 'DescribeTags' ? { ...answer, TotalCount: Number(answer['TotalCount']) + 1 } : answer;
}
