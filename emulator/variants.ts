import type { SpecBook } from '../specs/spec-book.ts';
import type { Variant as VariantOf } from './core/variant.ts';
import { emulationOf } from './services.ts';

/** Another legal way of serving some service. */
export type AnyVariant = VariantOf<never>;

/** Every legal variant of the emulator of the service, sorted by id; none where there is no emulator. */
export function variantsOf(book: SpecBook): readonly AnyVariant[] {
  return emulationOf(book)?.variants(book) ?? [];
}
