import type { SpecBook } from '../../specs/spec-book.ts';
import type { Fields } from '../core/call.ts';
import type { Ground, Variant } from '../core/variant.ts';
import { withoutEmpty, withoutUnpromised } from './presence.ts';
import { inEveryObject, rewriting } from './rewrite.ts';

const order = 'No document promises an order of the members of an answer.';
const open =
  'The answers of one and the same version of the API grew from edition to edition: a client must expect more.';
const listed =
  'A field that no result table has without a condition, and that shows nothing that was set, is no promise.';

/** Answers that hold the same in another order, with more around it, or without what nobody promised. */
export function memberVariants(
  book: SpecBook,
  { answers, grown }: { readonly answers: readonly Ground[]; readonly grown: readonly Ground[] },
): readonly Variant[] {
  return [
    {
      id: 'members/reversed',
      description: 'The members of every object come in the opposite order.',
      legal: order,
      grounds: answers,
      seams: () => rewriting((fields) => inEveryObject(fields, reversed) as Fields),
    },
    {
      id: 'members/request-id-last',
      description: 'RequestId is the last member of an answer.',
      legal: order,
      grounds: answers,
      seams: () => rewriting(({ RequestId, ...rest }) => ({ ...rest, RequestId })),
    },
    {
      id: 'members/unknown',
      description: 'Every object of an answer, and every error, has members that no document knows.',
      legal: open,
      grounds: grown,
      seams: () =>
        rewriting((fields, { format }) => inEveryObject(fields, (inner) => surrounded(inner, format)) as Fields),
    },
    {
      id: 'members/unpromised-left-out',
      description: 'Fields that are only listed, and that no setting is shown by, are left out.',
      legal: listed,
      grounds: grown,
      seams: () =>
        rewriting((fields, { action, failed }) => (failed ? fields : withoutUnpromised(book, action)(fields))),
    },
    {
      id: 'members/empty-left-out',
      description: 'Fields that are only listed are left out where they would be empty.',
      legal: listed,
      grounds: grown,
      seams: () => rewriting((fields, { action, failed }) => (failed ? fields : withoutEmpty(book, action)(fields))),
    },
  ];
}

function reversed(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).toReversed());
}

/** Before and behind what is known; of nothing XML has no word. */
function surrounded(fields: Fields, format: string): Fields {
  const nothing = format === 'json' ? { ServiceHint: null } : {};
  return {
    ServiceManaged: 'unmanaged',
    ...nothing,
    ...fields,
    ServiceManagedSince: 1521000000,
    ServiceManagers: { ServiceManager: [{ ManagerName: 'none', ManagerLevel: 0 }] },
  };
}
