import type { PageData } from './page-data.ts';

/** The parts of the page that are filled in when they are opened, each once. */
export interface FillIn {
  readonly groups: readonly Group[];
  readonly group: (group: Group) => void;
  readonly row: (row: HTMLDetailsElement) => void;
  /** Whatever `data-part` names. */
  readonly part: (element: HTMLDetailsElement) => void;
  /** The elements of requirements by their number, as far as their groups are filled in. */
  readonly shown: ReadonlyMap<number, HTMLDetailsElement>;
}

/** The requirements that are listed under one heading. */
export interface Group {
  readonly element: HTMLDetailsElement;
  readonly members: readonly number[];
}

/** Finds what can be filled in. */
export function fillIn({ rows, parts }: PageData): FillIn {
  const byGroup = new Map<string, number[]>();
  rows.forEach(({ group }, index) => byGroup.set(group, [...(byGroup.get(group) ?? []), index]));
  const bodies = new Map(rows.map(({ id, body }) => [id, body]));
  const shown = new Map<number, HTMLDetailsElement>();
  const isFilled = ({ dataset }: HTMLElement): boolean => {
    if (dataset['filled'] !== undefined) return true;
    dataset['filled'] = '';
    return false;
  };
  return {
    shown,
    groups: [...document.querySelectorAll<HTMLDetailsElement>('details[data-group]')].map((element) => ({
      element,
      members: byGroup.get(element.dataset['group'] ?? '') ?? [],
    })),
    group: ({ element, members }) => {
      if (isFilled(element)) return;
      const heads = members.map((number) => rows[number]?.head ?? '');
      element.insertAdjacentHTML('beforeend', `<div class="rows">${heads.join('')}</div>`);
      const found = element.querySelectorAll<HTMLDetailsElement>('.rows > details');
      members.forEach((number, index) => {
        const row = found[index];
        if (row) shown.set(number, row);
      });
    },
    row: (row) => {
      if (!isFilled(row)) row.insertAdjacentHTML('beforeend', bodies.get(row.id) ?? '');
    },
    part: (element) => {
      if (!isFilled(element)) element.insertAdjacentHTML('beforeend', parts[Number(element.dataset['part'])] ?? '');
    },
  };
}
