import type { Limits } from '../limits.ts';
import { hasLength, matchesPattern } from './constraints.ts';

/** What limits are asked about. */
export type Limited = { readonly text: string } | { readonly items: number };

/** Whether something keeps what limits say of it; undefined where they have no say. */
export function keepsLimits(limits: Limits, limited: Limited): boolean | undefined {
  if ('items' in limited) {
    const { minItems = 0, maxItems = Infinity } = limits;
    return limited.items >= minItems && limited.items <= maxItems;
  }
  const { minLength, maxLength, minItems: _least, maxItems: _most, characters = '\\s\\S', ...pattern } = limits;
  const length = {
    ...(minLength === undefined ? {} : { min: minLength }),
    ...(maxLength === undefined ? {} : { max: maxLength }),
  };
  return hasLength(length, limited.text) ? matchesPattern({ ...pattern, characters }, limited.text) : false;
}
