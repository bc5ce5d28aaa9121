import type { Variant } from '../../core/variant.ts';

const legal = 'An identifier is a String: no document says of what characters or of what length.';
const grounds = [{ document: 'api-description-2024', section: 'CreateLoadBalancer' }];

/** Identifiers in other forms than those of the examples. */
export const identifierVariants: readonly Variant[] = [
  {
    id: 'identifiers/numeric',
    description: 'Identifiers are digits alone.',
    legal,
    grounds,
    identifier: (_kind, hex) =>
      BigInt(`0x${hex.slice(0, 14)}`)
        .toString()
        .padStart(18, '1'),
  },
  {
    id: 'identifiers/long',
    description: 'Identifiers are 120 characters long.',
    legal,
    grounds,
    identifier: (kind, hex) => `${kind}-${hex}`.padEnd(120, hex),
  },
  {
    id: 'identifiers/either-case',
    description: 'Letters of either case tell identifiers apart.',
    legal,
    grounds,
    identifier: (kind, hex) =>
      `${kind.slice(0, 2).toUpperCase()}_${Buffer.from(hex, 'hex').toString('base64url').replaceAll(/[-_]/g, '0')}`,
  },
];
