import type { Variant } from '../core/variant.ts';

export const legal = 'An identifier is a String: no document says of what characters or of what length.';

/** Identifiers in forms that no service gives, on the grounds of a document of its own. */
export function identifiersInOtherForms(grounds: Variant['grounds']): readonly Variant[] {
  return [
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
}
