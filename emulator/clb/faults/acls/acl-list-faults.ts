import type { SpecBook } from '../../../../specs/spec-book.ts';
import type { Fields } from '../../../core/call.ts';
import { handWritten } from '../../../faults/hand-written.ts';
import type { ClbFault, ClbWritten } from '../../clb-fault.ts';
import { asked, askedWithout, shown } from './acl-behaviour.ts';

const list = 'DescribeAccessControlLists';
const pages = `${list}.pagination`;
const all = ['acl.*', `${list}.*`];

const rows: readonly ClbWritten[] = [
  {
    name: 'not-listed',
    requirement: 'acl.effect.listed',
    alsoBreaks: all,
    description: 'The list is empty.',
    behave: () => shown(list, (fields) => ({ ...fields, Acls: { Acl: [] } })),
  },
  ...['AclName', 'AddressIPVersion', 'Tag'].map((name): ClbWritten => ({
    name: `filter-ignored/${name}`,
    requirement: `${list}.${name}.effect.filter`,
    alsoBreaks: all,
    description: `The list does not look at ${name}.`,
    behave: () => askedWithout(list, name),
  })),
  {
    name: 'whole-names',
    requirement: `${list}.AclName.effect.part-of-name`,
    alsoBreaks: [`${pages}.*`],
    description: 'Only a whole name finds a list.',
    behave: () =>
      shown(list, (fields, { parameters: { AclName: name } }) => {
        const found = itemsIn(fields).filter(({ AclName }) => (name ?? AclName) === AclName);
        return { ...fields, TotalCount: found.length, Acls: { Acl: found } };
      }),
  },
  ...['PageSize', 'PageNumber'].map((name): ClbWritten => ({
    name: `page-not-asked-for/${name}`,
    requirement: `${pages}.pages`,
    alsoBreaks: [`${list}.*`],
    description: `The list does not look at ${name}.`,
    behave: () => askedWithout(list, name),
  })),
  {
    name: 'past-the-end',
    requirement: `${pages}.past-the-end`,
    alsoBreaks: [`${list}.*`],
    description: 'Past the end the second page is shown.',
    behave: () =>
      asked(list, ({ PageNumber = '1', ...rest }) => ({
        ...rest,
        PageNumber: String(Math.min(2, Number(PageNumber))),
      })),
  },
  {
    name: 'total-of-page',
    requirement: `${pages}.total-count`,
    description: 'TotalCount counts the page.',
    behave: () => shown(list, (fields) => ({ ...fields, TotalCount: itemsIn(fields).length })),
  },
  {
    name: 'page-number-misread',
    requirement: `${pages}.page-number`,
    alsoBreaks: [`${list}.*`],
    description: 'PageNumber counts from 0.',
    behave: () => shown(list, (fields) => ({ ...fields, PageNumber: Number(fields['PageNumber']) - 1 })),
  },
];

/** Faults of the list of access control lists, written by hand. */
export function aclListFaults(book: SpecBook): readonly ClbFault[] {
  return handWritten(
    book,
    rows.map((fault) => ({ ...fault, name: `acl-list-${fault.name}` })),
  );
}

function itemsIn(fields: Fields): readonly Fields[] {
  return (fields as { readonly Acls: { readonly Acl: readonly Fields[] } }).Acls.Acl;
}
