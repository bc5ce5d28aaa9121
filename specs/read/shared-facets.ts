import { escapeKey } from '../mistakes/mistake-at.ts';
import type { SpecError } from '../spec-error.ts';
import type { SpecFile } from './read-spec-file.ts';

type Raw = Readonly<Record<string, unknown>>;

/** What parameters of several actions have in common, written once. */
export interface SharedFacets {
  /** The file of an action in which each parameter has, besides its own facets, those of the shared one that it is like. */
  readonly complete: (file: SpecFile) => SpecFile;
  /** The mistake of an entry that no parameter is like. */
  readonly unused: () => SpecError | undefined;
}

/** The facets of `parameters.yaml`, or none where a service has no such file. */
export function sharedFacets(file: SpecFile | undefined): SharedFacets {
  const entries = ((file?.value as Raw | undefined)?.['parameters'] ?? {}) as Readonly<Record<string, Raw>>;
  const used = new Set<string>();
  const completed = (own: Raw, pointer: string, fail: SpecFile['fail']): Raw => {
    const { like, ...facets } = own;
    if (typeof like !== 'string') return own;
    const shared = entries[like];
    if (!shared) throw fail(`${pointer}/like`, `unknown shared parameter "${like}"`);
    used.add(like);
    const place = { file: file?.file, pointer: `/parameters/${escapeKey(like)}` };
    const inherited = Object.keys(shared).filter((key) => !(key in facets));
    const all: Raw = { ...shared, ...facets, shared: { ...place, facets: inherited } };
    const lacking = ['type', 'required'].find((key) => !(key in all));
    if (lacking !== undefined) throw fail(pointer, `neither it nor "${like}" says "${lacking}"`);
    return all;
  };
  return {
    complete: (action) => {
      const { parameters = {}, ...rest } = action.value as { readonly parameters?: Readonly<Record<string, Raw>> };
      const named = Object.entries(parameters).map(
        ([name, own]) => [name, completed(own, `/parameters/${escapeKey(name)}`, action.fail)] as const,
      );
      return { ...action, value: { ...rest, parameters: Object.fromEntries(named) } };
    },
    unused: () => {
      const name = Object.keys(entries).find((entry) => !used.has(entry));
      return name === undefined
        ? undefined
        : file?.fail(`/parameters/${escapeKey(name)}`, `no parameter is like "${name}"`);
    },
  };
}
