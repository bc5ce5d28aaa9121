import type { SpecBook } from '../../specs/spec-book.ts';
import type { Fault } from '../core/fault.ts';
import { authenticationFaults } from './authentication-faults.ts';
import { keptEncodingFaults } from './encoding-class-faults.ts';
import { envelopeFaults } from './answers/envelope-faults.ts';
import { idempotenceFaults } from './idempotence-faults.ts';
import { regionFaults } from './region-faults.ts';

/** Faults of what services have in common, written by hand: admission, envelopes, characters, tokens, regions. */
export function gatewayFaults(book: SpecBook): readonly Fault[] {
  return [
    ...authenticationFaults(book),
    ...envelopeFaults(book),
    ...idempotenceFaults(book),
    ...keptEncodingFaults(book),
    ...regionFaults(book),
  ];
}
