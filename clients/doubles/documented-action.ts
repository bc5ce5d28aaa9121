import { loadSpecBook, serviceIds } from '../../specs/read/load-spec-book.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { AdapterStep } from '../adapter-protocol.ts';

const books = new Map<string, SpecBook | undefined>();

/** The specs of the product that a step is about. */
export function bookOf({ product }: Pick<AdapterStep, 'product'>): SpecBook | undefined {
  if (!books.has(product)) {
    books.set(
      product,
      serviceIds()
        .map((id) => loadSpecBook(id))
        .find(({ service }) => service.product === product),
    );
  }
  return books.get(product);
}

/** Whether the documents let a call bear a ClientToken. */
export function takesToken(step: Pick<AdapterStep, 'product' | 'action'>): boolean {
  const action = bookOf(step)?.actions.find(({ name }) => name === step.action);
  return action?.parameters.some(({ name }) => name === 'ClientToken') === true;
}
