import type { Ground, Variant } from '../core/variant.ts';
import { rewriting } from './rewrite.ts';

/** Identifiers of requests in another form than that of the examples. */
export function requestIdVariants(grounds: readonly Ground[]): readonly Variant[] {
  return [
    {
      id: 'request-ids/plain',
      description: 'A RequestId is in lower case and without hyphens.',
      legal:
        'A RequestId is a String that identifies the request; that it is an upper-case UUID is seen in examples only.',
      grounds,
      seams: () =>
        rewriting((fields) => ({
          ...fields,
          RequestId: String(fields['RequestId']).replaceAll('-', '').toLowerCase(),
        })),
    },
  ];
}
