import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { WireParameters } from '../../protocol/wire.ts';
import { isHeld, thisHolder, type Holder } from './journal-lock.ts';

/** Where a resource is, if that is not where the run makes its resources. */
export interface Whereabouts {
  readonly account?: 'other';
  readonly region?: string;
}

/** A resource that a run made, or was about to make. */
export interface OwnedResource extends Whereabouts {
  readonly number: number;
  readonly resource: string;
  readonly variant?: string;
  /** Absent while the answer to the create call is not known. */
  readonly keys?: WireParameters;
  /** The create call, if repeating it with its ClientToken gives the same resource. */
  readonly creation?: JournaledCreation;
  /** The name that the create call gives, if it bears the mark of the run, so that no other resource has it. */
  readonly name?: string;
}

/** A create call that can be repeated without making a second resource. */
export interface JournaledCreation {
  readonly action: string;
  readonly parameters: WireParameters;
}

/** Where resources were made. */
export interface JournalHeader {
  readonly run: string;
  readonly endpoint: string;
  readonly service: string;
  readonly region: string;
}

/** What is known of a resource before it is created. */
export type Intention = Omit<OwnedResource, 'number' | 'keys'>;

/** Records every resource before it is created, so that nothing is lost when the process is. */
export interface Journal {
  readonly intend: (resource: Intention) => number;
  readonly made: (number: number, keys: WireParameters) => void;
  /** The resource is gone, or was never made. */
  readonly gone: (number: number) => void;
  readonly open: () => readonly OwnedResource[];
  /** Lets the file go, and removes it if nothing is left in it. */
  readonly close: () => void;
}

type Entry =
  | ({ readonly type: 'run'; readonly holder?: Holder } & JournalHeader)
  | ({ readonly type: 'intend' } & OwnedResource)
  | { readonly type: 'made'; readonly number: number; readonly keys: WireParameters }
  | { readonly type: 'gone'; readonly number: number }
  | { readonly type: 'closed' };

/**
 * Opens a journal and holds it until it is closed or the process ends; without a path it lives in memory, which is enough for
 * a target that dies with the process.
 *
 * @throws Error of the file system if it cannot be written.
 */
export function openJournal(path: string | undefined, header: JournalHeader): Journal {
  const owned = new Map<number, OwnedResource>();
  let last = 0;
  const write = (entry: Entry): void => {
    if (path !== undefined) appendFileSync(path, `${JSON.stringify(entry)}\n`);
  };
  if (path !== undefined) mkdirSync(dirname(path), { recursive: true });
  write({ type: 'run', ...header, holder: thisHolder() });
  return {
    intend: (resource) => {
      last += 1;
      const entry = { number: last, ...resource };
      owned.set(last, entry);
      write({ type: 'intend', ...entry });
      return last;
    },
    made: (number, keys) => {
      const entry = owned.get(number);
      if (entry) owned.set(number, { ...entry, keys });
      write({ type: 'made', number, keys });
    },
    gone: (number) => {
      owned.delete(number);
      write({ type: 'gone', number });
    },
    open: () => [...owned.values()],
    close: () => {
      if (owned.size > 0) write({ type: 'closed' });
      else if (path !== undefined) rmSync(path, { force: true });
    },
  };
}

/** A journal file as it was found. */
export interface FoundJournal {
  readonly header: JournalHeader;
  readonly owned: readonly OwnedResource[];
  /** The run that writes it may still be under way; `holder` says which process that is. */
  readonly held: boolean;
  readonly holder?: Holder;
}

/** What a journal file still owns; a last line cut off by a crash is passed over. */
export function readJournal(path: string): FoundJournal {
  let holder: Holder | undefined;
  const owned = new Map<number, OwnedResource>();
  let header: JournalHeader | undefined;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const entry = parseLine(line);
    if (!entry) continue;
    if (entry.type === 'run') holder = entry.holder;
    if (entry.type === 'closed') holder = undefined;
    if (entry.type === 'run')
      header = { run: entry.run, endpoint: entry.endpoint, service: entry.service, region: entry.region };
    if (entry.type === 'intend') {
      const { type: _type, ...resource } = entry;
      owned.set(entry.number, resource);
    }
    const known = entry.type === 'made' ? owned.get(entry.number) : undefined;
    if (known && entry.type === 'made') owned.set(entry.number, { ...known, keys: entry.keys });
    if (entry.type === 'gone') owned.delete(entry.number);
  }
  if (!header) throw new Error(`${path} is not a journal: it does not begin with a run`);
  return { header, owned: [...owned.values()], held: isHeld(holder), ...(holder ? { holder } : {}) };
}

/** Journals that earlier runs left in a folder, sorted by name. */
export function findJournals(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.journal.jsonl'))
    .toSorted()
    .map((name) => join(folder, name));
}

function parseLine(line: string): Entry | undefined {
  if (line.trim() === '') return undefined;
  try {
    return JSON.parse(line) as Entry;
  } catch {
    return undefined;
  }
}
