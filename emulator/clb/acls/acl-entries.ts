import { isIPv4, isIPv6 } from './ip-version.ts';
import { itemsOf } from '../../../specs/oracle/items.ts';
import { textOf, type Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { isSince } from '../../core/world.ts';
import { readLenientJson } from '../../wire/lenient-json.ts';
import type { AddressList, AclEntry } from '../model.ts';
import type { ClbHandlers, ClbWorld } from '../state.ts';
import { findAcl } from './find-acl.ts';
import { listenersWith } from './listeners-with.ts';

/** The most entries of a list (all documents). */
const perAcl = 300;

/** The actions on the entries of access control lists. */
export const aclEntryActions: ClbHandlers = {
  AddAccessControlListEntry: (call, world) => {
    const found = findAcl(call, world);
    const given = entriesIn(call);
    for (const { entry } of given) requireBlock(entry, found, world);
    // What stands there already is left out (help pages of 2020, description of 2024).
    const entries = [...found.entries, ...given].filter(isFirstOfItsKind);
    if (entries.length > perAcl) {
      const message = 'The maximum number of ACL entries is exceeded.';
      refuseEntry(world, 'quota', 'acl.entries', 'AclEntryExceedLimit', message);
    }
    found.entries = entries;
    return {};
  },
  RemoveAccessControlListEntry: (call, world) => {
    const found = findAcl(call, world);
    const removed = new Set(entriesIn(call).map(({ entry }) => entry));
    const left = found.entries.filter(({ entry }) => !removed.has(entry));
    if (left.length === 0 && found.entries.length > 0 && listenersWith(found, world).length > 0) {
      const message = 'A list that a listener has must have an entry.';
      refuse('in-use', 'acl.last-entry', 400, 'InvalidParameter', message);
    }
    found.entries = left;
    return {};
  },
};

function entriesIn(call: Invocation): readonly AclEntry[] {
  const list = itemsOf(readLenientJson(textOf(call, 'AclEntrys') ?? '[]')) ?? [];
  return list.map(({ entry, comment }) => ({ entry: textIn(entry), comment: textIn(comment) }));
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isFirstOfItsKind({ entry }: AclEntry, index: number, all: readonly AclEntry[]): boolean {
  return all.findIndex((other) => other.entry === entry) === index;
}

/** An address, with or without the size of a block, of the version that the list is for. */
function requireBlock(text: string, { version }: AddressList, world: ClbWorld): void {
  const [address = '', bits = '', ...rest] = text.split('/');
  const isOld = isIPv4(address);
  const most = isOld ? 32 : 128;
  const isSize = !text.includes('/') || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
  if (!(isOld || isIPv6(address)) || !isSize || rest.length > 0) {
    refuseEntry(world, 'constraint', 'acl.entry-form', 'AclEntryIllegal', `The entry ${text} is illegal.`);
  }
  if (isOld !== (version === 'ipv4')) {
    const message = 'Entry version is conflict to the acl version.';
    refuseEntry(world, 'constraint', 'acl.entry-version', 'IllegalEntry', message);
  }
}

/** Refuses with a code that the description of 2024 is the first to list. */
function refuseEntry(
  world: ClbWorld,
  kind: Parameters<typeof refuse>[0],
  subject: string,
  code: string,
  message: string,
): never {
  return refuse(kind, subject, 400, isSince(world, '2024') ? code : 'InvalidParameter', message);
}
