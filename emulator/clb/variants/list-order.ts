import type { Fields } from '../../core/call.ts';
import type { Variant } from '../../core/variant.ts';
import { isObject, rewriting } from './rewrite.ts';

/** Lists in another order than that in which things were made. */
export const listOrderVariants: readonly Variant[] = [
  {
    id: 'lists/reversed',
    description: 'Every list of an answer comes in the opposite order.',
    legal: 'No document says in what order an answer lists anything.',
    grounds: [
      { document: 'guide-2018', section: 'DescribeLoadBalancers' },
      { document: 'api-description-2024', section: 'DescribeLoadBalancers' },
    ],
    seams: () => rewriting((fields) => reverseLists(fields) as Fields),
  },
];

function reverseLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseLists).toReversed();
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, reverseLists(inner)]));
}
