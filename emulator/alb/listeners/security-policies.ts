import type { Invocation } from '../../core/call.ts';
import { findById } from '../present.ts';
import type { AlbHandlers, AlbWorld } from '../state.ts';
import { createSecurityPolicy, deleteSecurityPolicy } from './own-policies.ts';

/** What version 1.2 of TLS has beside the older ones, and what all have. */
const upTo12 = ['TLSv1.0', 'TLSv1.1', 'TLSv1.2'];
const oldCiphers = ['ECDHE-RSA-AES128-SHA', 'ECDHE-RSA-AES256-SHA', 'AES128-SHA', 'AES256-SHA', 'DES-CBC3-SHA'];
const newerCiphers = [
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES128-SHA256',
  'ECDHE-RSA-AES256-SHA384',
];
const plainNewerCiphers = ['AES128-GCM-SHA256', 'AES256-GCM-SHA384', 'AES128-SHA256', 'AES256-SHA256'];
const ciphersOf13 = ['TLS_AES_128_GCM_SHA256', 'TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256'];

/** The policy of an HTTPS listener that names none (description of 2024). */
export const usualPolicy = 'tls_cipher_policy_1_0';

const all = [...oldCiphers, ...newerCiphers, ...plainNewerCiphers];
const strict = [...newerCiphers, 'ECDHE-RSA-AES128-SHA', 'ECDHE-RSA-AES256-SHA'];

/** The policies that every account has. */
const systemPolicies = [
  { SecurityPolicyId: usualPolicy, TLSVersions: upTo12, Ciphers: all },
  { SecurityPolicyId: 'tls_cipher_policy_1_1', TLSVersions: upTo12.slice(1), Ciphers: all },
  { SecurityPolicyId: 'tls_cipher_policy_1_2', TLSVersions: ['TLSv1.2'], Ciphers: all },
  { SecurityPolicyId: 'tls_cipher_policy_1_2_strict', TLSVersions: ['TLSv1.2'], Ciphers: strict },
  {
    SecurityPolicyId: 'tls_cipher_policy_1_2_strict_with_1_3',
    TLSVersions: ['TLSv1.2', 'TLSv1.3'],
    Ciphers: [...strict, ...ciphersOf13],
  },
];

export const securityPolicyActions: AlbHandlers = {
  ListSystemSecurityPolicies: () => ({ SecurityPolicies: systemPolicies }),
  CreateSecurityPolicy: createSecurityPolicy,
  DeleteSecurityPolicy: deleteSecurityPolicy,
};

/** A policy that a listener names must be one that every account has, or the caller's own. */
export function requirePolicy(id: unknown, call: Invocation, world: AlbWorld): void {
  if (typeof id !== 'string' || systemPolicies.some(({ SecurityPolicyId }) => SecurityPolicyId === id)) return;
  findById(world.state.policies, 'SecurityPolicy', 'SecurityPolicyId', id, call, world);
}
