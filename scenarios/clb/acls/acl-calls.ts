import type { Call, Slot } from '../../../cases/call.ts';
import type { ExpectedItems, ExpectedRead } from '../../../cases/expectation.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { buildCall, type Choices } from '../../../generators/calls/build-call.ts';
import { actionFor, actionNamed } from '../../../generators/calls/context.ts';

/** A block of addresses with what is said of it, as calls write them. */
export interface Entry {
  readonly entry: string;
  readonly comment: string;
}

/** The list that the case has. */
export const acl: Slot = { fill: 'identifier', resource: 'acl' };

/** Entries that cases give. */
export const office: Entry = { entry: '10.0.0.0/24', comment: 'office' };
export const home: Entry = { entry: '192.168.0.0/16', comment: 'home' };
export const lab: Entry = { entry: '172.16.1.0/24', comment: 'lab' };

/** Where the read of a list shows its entries, and the field that tells them apart. */
export const entriesAt = 'AclEntrys.AclEntry';
export const entryKey = 'AclEntryIP';

/** What calls give of entries. */
export function holding(entries: readonly Entry[]): Choices {
  return { AclEntrys: JSON.stringify(entries) };
}

/** The call that adds entries. */
export function adding(entries: readonly Entry[], context: PlanningContext): Call {
  return buildCall(
    actionNamed(context.book, 'AddAccessControlListEntry'),
    { AclId: acl, ...holding(entries) },
    context,
    1,
  );
}

/** Blocks of which there can be as many as need be, from some number on. */
export function blocks(count: number, from = 0): readonly Entry[] {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    return { entry: `10.${Math.trunc(number / 256)}.${number % 256}.0/24`, comment: `block-${number}` };
  });
}

/** The read of the list. */
export function readOfAcl(context: PlanningContext, choices: Choices = {}): Call {
  const action = actionNamed(context.book, 'DescribeAccessControlListAttribute');
  return buildCall(action, { AclId: acl, ...choices }, context, 1);
}

/** The same, and the entries that it must show. */
export function showing(
  entries: readonly Entry[],
  context: PlanningContext,
  match: ExpectedItems['match'] = 'only',
): ExpectedRead {
  const items = entries.map(({ entry, comment }) => ({ [entryKey]: entry, AclEntryComment: comment }));
  return {
    call: readOfAcl(context),
    fields: [],
    items: [{ path: entriesAt, match, items: JSON.stringify(items) }],
  };
}

/** The creation of a listener that admits or refuses by the list. */
export function controlling(variant: string, context: PlanningContext, choices: Choices = {}): Call {
  const creator = actionFor(context.book, 'create', 'listener', variant);
  if (!creator) throw new Error(`no action makes a ${variant} listener`);
  const own = { AclStatus: 'on', AclType: 'white', AclId: acl, ...choices };
  return buildCall(creator, own, context, context.seed(variant));
}
