import type { FilterForm } from './filter-form.ts';
import type { FoldOut } from './fold-out.ts';
import type { Chosen } from './page-data.ts';

/** What the page is made of for whoever turns its URL into what it shows. */
interface Page {
  readonly count: number;
  readonly matching: (chosen: Chosen) => ReadonlySet<number>;
  readonly filterForm: (changed: () => void) => FilterForm;
  /** Calls back with the id of a requirement that was opened. */
  readonly foldOut: (opened: (id: string) => void) => FoldOut;
}

/** Keeps filters, URL and page in step: what is chosen stands in the URL, and what stands there is shown. */
export function followUrl({ count, matching, filterForm, foldOut }: Page): void {
  const write = (also: Readonly<Record<string, string>>): void => {
    const words = new URLSearchParams([...filters.chosen(), ...Object.entries(also)]).toString();
    history.replaceState(null, '', words === '' ? location.pathname + location.search : `#${words}`);
  };
  const page = foldOut((id) => write({ open: id }));
  const show = (): void => {
    const chosen = filters.chosen();
    const found = matching(chosen);
    page.show(found, chosen.size > 0);
    filters.say(found.size, count);
  };
  const filters = filterForm(() => {
    show();
    write({});
  });
  const goTo = (id: string): void => {
    const place = document.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  };
  const open = (id: string): void => {
    if (!page.shows(id)) {
      filters.set(new URLSearchParams());
      show();
    }
    page.open(id);
    write({ open: id });
  };
  /** A link to a requirement or a section leaves the filters as they are; any other sets them. */
  const follow = (isFirst: boolean): void => {
    const words = location.hash.slice(1);
    const section = words.includes('=') ? undefined : words;
    const asked = new URLSearchParams(section === undefined ? words : '');
    const id = asked.get('open');
    const isSet = isFirst || section === '' || (section === undefined && (id === null || filters.isAskedBy(asked)));
    if (isSet) filters.set(asked);
    show();
    if (id !== null) open(id);
    else if (section === undefined) goTo(asked.get('at') ?? 'requirements');
    else if (section !== '' && filters.chosen().size > 0) write({ at: section });
  };
  addEventListener('hashchange', () => follow(false));
  follow(true);
}
