import type { Chosen } from './page-data.ts';

/** The filters of the page. */
export interface FilterForm {
  readonly chosen: () => Chosen;
  /** Whether any of them is asked for. */
  readonly isAskedBy: (asked: URLSearchParams) => boolean;
  readonly set: (asked: URLSearchParams) => void;
  readonly say: (found: number, all: number) => void;
}

/** Shows the filters, and calls back whenever somebody changes one. */
export function filterForm(changed: () => void): FilterForm {
  const form = document.querySelector<HTMLFormElement>('#filter');
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('#filter :is(input, select)')];
  const chosen = (): Chosen =>
    new Map(fields.filter(({ value }) => value.trim() !== '').map(({ name, value }) => [name, value.trim()]));
  form?.addEventListener('input', changed);
  // The fields are empty only once the event is over.
  form?.addEventListener('reset', () => {
    setTimeout(changed);
  });
  form?.addEventListener('submit', (event) => event.preventDefault());
  if (form) form.hidden = false;
  return {
    chosen,
    isAskedBy: (asked) => fields.some(({ name }) => asked.has(name)),
    set: (asked) => {
      for (const field of fields) field.value = asked.get(field.name) ?? '';
    },
    say: (found, all) => {
      const [some, total] = [found, all].map((count) => count.toLocaleString('en'));
      const status = document.querySelector('#shown');
      if (status) status.textContent = chosen().size > 0 ? `${some} of ${total} requirements` : `${total} requirements`;
      document.querySelector('#none')?.toggleAttribute('hidden', found > 0);
    },
  };
}
