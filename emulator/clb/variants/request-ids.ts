import type { Variant } from '../../core/variant.ts';
import { rewriting } from './rewrite.ts';

/** Identifiers of requests in another form than that of the examples. */
export const requestIdVariants: readonly Variant[] = [
  {
    id: 'request-ids/plain',
    description: 'A RequestId is in lower case and without hyphens.',
    legal:
      'A RequestId is a String that identifies the request; that it is an upper-case UUID is seen in examples only.',
    grounds: [
      { document: 'guide-2018', section: 'Response results' },
      { document: 'help-center-2021', section: 'Responses' },
    ],
    seams: () =>
      rewriting((fields) => ({
        ...fields,
        RequestId: String(fields['RequestId']).replaceAll('-', '').toLowerCase(),
      })),
  },
];
