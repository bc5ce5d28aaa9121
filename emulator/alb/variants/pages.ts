import type { Variant } from '../../core/variant.ts';
import { rewriting } from '../../variants/rewrite.ts';

/** Last pages that say that they are. */
export const pageVariants: readonly Variant[] = [
  {
    id: 'pages/empty-token',
    description: 'The NextToken of the last page is empty instead of absent.',
    legal: 'The texts call an empty NextToken the sign that there is no next page.',
    grounds: [{ document: 'api-description-2024', section: 'ListLoadBalancers' }],
    seams: () =>
      rewriting((fields, { failed }) =>
        failed || !('TotalCount' in fields) || 'NextToken' in fields ? fields : { ...fields, NextToken: '' },
      ),
  },
];
