import type { FillIn } from './fill-in.ts';
import type { PageData } from './page-data.ts';

/** What can be done with the folded parts of the page. */
export interface FoldOut {
  /** Shows only these requirements, and what is about one of them. */
  readonly show: (wanted: ReadonlySet<number>, isFiltered: boolean) => void;
  /** Whether a requirement is among those that are shown. */
  readonly shows: (id: string) => boolean;
  /** Opens a requirement and goes there, if there is such a one. */
  readonly open: (id: string) => void;
}

/** Fills in what is opened, and tells `opened` which requirement it is. */
export function foldOut({ rows }: PageData, fill: FillIn, opened: (id: string) => void): FoldOut {
  const most = 40;
  let wanted: ReadonlySet<number> = new Set(rows.keys());
  const mark = (root: ParentNode): void => {
    for (const element of root.querySelectorAll<HTMLElement | SVGElement>('[data-rows]')) {
      const numbers = (element.dataset['rows'] ?? '').split(' ').filter((text) => text !== '');
      const isMeant = numbers.length === 0 || numbers.some((text) => wanted.has(Number(text)));
      if (element.matches('li, tr')) element.toggleAttribute('hidden', !isMeant);
      else element.classList.toggle('dim', !isMeant);
    }
    for (const [number, row] of fill.shown) row.hidden = !wanted.has(number);
  };
  const onToggle = ({ target }: Event): void => {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    const group = fill.groups.find(({ element }) => element === target);
    if (group) fill.group(group);
    if (target.dataset['part'] !== undefined) fill.part(target);
    if (group || target.dataset['part'] !== undefined) mark(target);
    if (!target.classList.contains('row')) return;
    fill.row(target);
    opened(target.id);
  };
  document.addEventListener('toggle', onToggle, true);
  return {
    show: (found, isFiltered) => {
      wanted = found;
      for (const group of fill.groups) {
        const kept = group.members.filter((number) => found.has(number)).length;
        group.element.hidden = kept === 0;
        if (isFiltered && kept > 0 && (found.size <= most || found.size === kept)) {
          fill.group(group);
          group.element.open = true;
        }
        const note = group.element.querySelector('.kept');
        if (note) note.textContent = isFiltered ? `${kept} shown` : '';
      }
      mark(document);
    },
    shows: (id) => wanted.has(rows.findIndex((row) => row.id === id)),
    open: (id) => {
      const number = rows.findIndex((row) => row.id === id);
      const group = fill.groups.find(({ members }) => members.includes(number));
      if (!group) return;
      fill.group(group);
      group.element.open = true;
      mark(group.element);
      const row = fill.shown.get(number);
      if (!row) return;
      fill.row(row);
      row.open = true;
      row.querySelector('summary')?.focus({ preventScroll: true });
      row.scrollIntoView({ block: 'start' });
    },
  };
}
