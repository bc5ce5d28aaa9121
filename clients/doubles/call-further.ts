import { listPathsOf } from '../../harness/answers/list-paths.ts';
import type { AdapterResult, AdapterStep } from '../adapter-protocol.ts';
import { lookUp, spellWords } from '../words.ts';
import { dies, type AdapterFault } from './adapter-fault.ts';
import { bookOf } from './documented-action.ts';

type CallOnce = (step: AdapterStep) => Promise<AdapterResult | typeof dies>;
type Values = Readonly<Record<string, unknown>>;

/** So many calls at most, whatever the answers say. */
const most = 50;

/** Asks for one page after the other as the documents have it, and gives what is listed on all of them together. */
export async function callForPages(
  step: AdapterStep,
  once: CallOnce,
  faults: readonly AdapterFault[],
): Promise<AdapterResult | typeof dies> {
  const book = bookOf(step);
  const pages = book?.actions.find(({ name }) => name === step.action)?.effect.pages;
  const [list = ''] = book ? listPathsOf(book, step.action) : [];
  const items: unknown[] = [];
  let parameters: Values = step.parameters;
  for (let count = 1; ; count += 1) {
    const said = await once({ ...step, parameters });
    if (said === dies || !('result' in said)) return said;
    const shown = lookUp(said.result, list);
    items.push(...(Array.isArray(shown) ? (shown as unknown[]) : []));
    const token = pages?.next === undefined ? undefined : lookUp(said.result, pages.next);
    const total = pages?.total === undefined ? 0 : Number(lookUp(said.result, pages.total) ?? 0);
    const isFurther = pages?.token === undefined ? items.length < total : typeof token === 'string' && token !== '';
    if (
      count === most ||
      !faults.reduce((before, { further }) => further?.(before, said, count) ?? before, isFurther)
    ) {
      return { ...said, result: { ...(said.result as Values), ...(spellWords({ [list]: items }, {}) as Values) } };
    }
    parameters =
      pages?.token === undefined
        ? { ...parameters, [pages?.number ?? '']: count + 1 }
        : { ...parameters, [pages.token]: token ?? '' };
  }
}

/** Asks until fields have the values that are waited for, or the call fails. */
export async function callUntil(
  step: AdapterStep,
  until: Values,
  once: CallOnce,
  faults: readonly AdapterFault[],
): Promise<AdapterResult | typeof dies> {
  for (let count = 1; ; count += 1) {
    const said = await once(step);
    if (said === dies) return said;
    const isFurther =
      'result' in said && Object.entries(until).some(([path, value]) => lookUp(said.result, path) !== value);
    const goesOn = faults.reduce((before, { further }) => further?.(before, said, count) ?? before, isFurther);
    if (count === most || !goesOn) return said;
  }
}
