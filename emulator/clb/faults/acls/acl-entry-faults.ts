import type { SpecBook } from '../../../../specs/spec-book.ts';
import { itemsOf } from '../../../../specs/oracle/items.ts';
import type { Invocation } from '../../../core/call.ts';
import { refuse } from '../../../core/refusal.ts';
import { handWritten } from '../../../faults/hand-written.ts';
import { ignoring, passing } from '../../../faults/misbehaviour.ts';
import { readLenientJson } from '../../../wire/lenient-json.ts';
import type { ClbBehave, ClbFault, ClbWritten } from '../../clb-fault.ts';
import type { AclEntry } from '../../model.ts';
import { afterwards, asked, askedWithout, namedAcl, shown } from './acl-behaviour.ts';

const add = 'AddAccessControlListEntry';
const remove = 'RemoveAccessControlListEntry';
const read = 'DescribeAccessControlListAttribute';
const all = ['acl.*', `${add}.*`, `${remove}.*`, `${read}.*`];

const rows: readonly ClbWritten[] = [
  {
    name: 'additions-ignored',
    requirement: 'acl.effect.entries-added',
    alsoBreaks: all,
    description: 'No entry is added.',
    behave: () => ignoring(add),
  },
  {
    name: 'additions-replace',
    requirement: 'acl.effect.entries-added',
    alsoBreaks: all,
    description: 'Entries that are added take the place of those that are there.',
    behave: () => replacing,
  },
  {
    name: 'comments-lost',
    requirement: 'acl.effect.entries-added',
    alsoBreaks: all,
    description: 'Entries have no comments.',
    behave: () => afterwards(add, (acl) => (acl.entries = acl.entries.map(({ entry }) => ({ entry, comment: '' })))),
  },
  {
    name: 'removals-ignored',
    requirement: 'acl.effect.entries-removed',
    alsoBreaks: all,
    description: 'No entry is removed.',
    behave: () => ignoring(remove),
  },
  {
    name: 'removals-clear',
    requirement: 'acl.effect.entries-removed',
    alsoBreaks: all,
    description: 'All entries are removed with one.',
    behave: () => afterwards(remove, (acl) => (acl.entries = [])),
  },
  {
    name: 'twice-in-a-call',
    requirement: 'acl.uniqueness.entries-of-a-call',
    description: 'An entry that stands twice in a call is there twice.',
    behave: () =>
      afterwards(add, (acl, before, call) => {
        if (before.length === 0) acl.entries = givenIn(call);
      }),
  },
  {
    name: 'twice',
    requirement: 'acl.uniqueness.entries',
    description: 'An entry that is added again is there twice.',
    behave: () => afterwards(add, (acl, before, call) => (acl.entries = [...before, ...onceIn(givenIn(call))])),
  },
  {
    name: 'any-text',
    requirement: 'acl.structure.entry',
    description: 'Any text is taken for an entry.',
    behave: () => passing('acl.entry-form'),
  },
  {
    name: 'either-version',
    requirement: 'acl.conditional.entry-version',
    description: 'A list takes entries of either version.',
    behave: () => passing('acl.entry-version'),
  },
  {
    name: 'no-quota',
    requirement: 'acl.quota.entries',
    description: 'A list takes any number of entries.',
    behave: () => passing('acl.entries'),
  },
  {
    name: 'quota-one-lower',
    requirement: 'acl.quota.entries',
    description: 'A list takes one entry less than it may have.',
    behave: () => withoutTheLast,
  },
  {
    name: 'emptied-in-use',
    requirement: 'acl.in-use.last-entry',
    description: 'All entries of a list that a listener has are removed.',
    behave: () => passing('acl.last-entry'),
  },
  {
    name: 'comment-not-asked-for',
    requirement: `${read}.AclEntryComment.effect.filter`,
    description: 'All entries are shown where those of a comment are asked for.',
    behave: () => askedWithout(read, 'AclEntryComment'),
  },
  {
    name: 'page-not-asked-for',
    requirement: `${read}.pagination.entries`,
    description: 'The first page of entries is shown always.',
    behave: () => askedWithout(read, 'Page'),
  },
  {
    name: 'page-size-not-asked-for',
    requirement: `${read}.pagination.entries`,
    description: 'Pages have ten entries always.',
    behave: () => askedWithout(read, 'PageSize'),
  },
  {
    name: 'total-of-page',
    requirement: `${read}.pagination.total`,
    alsoBreaks: [`${read}.*`],
    description: 'TotalAclEntry counts the page.',
    behave: () => shown(read, (fields) => ({ ...fields, TotalAclEntry: entriesIn(fields).length })),
  },
  {
    name: 'pages-of-twenty',
    requirement: `${read}.pagination.usual-size`,
    alsoBreaks: [`${read}.*`],
    description: 'Pages have twenty entries by default.',
    behave: () => asked(read, (parameters) => ({ PageSize: '20', ...parameters })),
  },
];

/** Faults of the entries of access control lists, written by hand. */
export function aclEntryFaults(book: SpecBook): readonly ClbFault[] {
  return handWritten(
    book,
    rows.map((fault) => ({ ...fault, name: `acl-entries-${fault.name}` })),
  );
}

function replacing(...[call, world, next]: Parameters<ClbBehave>): ReturnType<ClbBehave> {
  const found = call.spec.name === add ? namedAcl(call, world) : undefined;
  if (found) found.entries = [];
  return next(call);
}

function givenIn({ parameters }: Invocation): readonly AclEntry[] {
  return (itemsOf(readLenientJson(parameters['AclEntrys'] ?? '[]')) ?? []) as unknown as readonly AclEntry[];
}

function onceIn(entries: readonly AclEntry[]): readonly AclEntry[] {
  return entries.filter(({ entry }, index) => entries.findIndex((other) => other.entry === entry) === index);
}

function entriesIn(fields: object): readonly object[] {
  return (fields as { readonly AclEntrys: { readonly AclEntry: readonly object[] } }).AclEntrys.AclEntry;
}

function withoutTheLast(...[call, world, next]: Parameters<ClbBehave>): ReturnType<ClbBehave> {
  const found = call.spec.name === add ? namedAcl(call, world) : undefined;
  if ((found?.entries.length ?? 0) + givenIn(call).length < 300) return next(call);
  return refuse('quota', 'acl.entries', 400, 'AclEntryExceedLimit', 'The maximum number of ACL entries is exceeded.');
}
