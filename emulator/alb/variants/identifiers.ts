import type { Variant } from '../../core/variant.ts';
import { identifiersInOtherForms } from '../../variants/identifiers.ts';

/** Identifiers in other forms than those of the examples. */
export const identifierVariants: readonly Variant[] = identifiersInOtherForms([
  { document: 'api-description-2024', section: 'CreateLoadBalancer' },
]);
