import { once } from '../../core/client-token.ts';
import type { Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { settled } from '../../core/timeline.ts';
import { findMade, isThere } from '../present.ts';
import { settingsOf, tagsOf } from '../settings.ts';
import type { AlbHandler, AlbWorld } from '../state.ts';
import { refuseParameter } from '../rules/refuse-parameter.ts';

const old = new Set([
  'ECDHE-ECDSA-AES128-SHA',
  'ECDHE-ECDSA-AES256-SHA',
  'ECDHE-RSA-AES128-SHA',
  'ECDHE-RSA-AES256-SHA',
  'AES128-SHA',
  'AES256-SHA',
  'DES-CBC3-SHA',
]);
const newest = new Set([
  'TLS_AES_128_GCM_SHA256',
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'TLS_AES_128_CCM_SHA256',
  'TLS_AES_128_CCM_8_SHA256',
]);

/** The ciphers of the older versions; the table of 1.2 has all others but those of 1.3 (description of 2024). */
const supports: Readonly<Record<string, (cipher: string) => boolean>> = {
  'TLSv1.0': (cipher) => old.has(cipher),
  'TLSv1.1': (cipher) => old.has(cipher),
  'TLSv1.2': (cipher) => !newest.has(cipher),
  'TLSv1.3': (cipher) => newest.has(cipher),
};

/** Makes a TLS policy of the caller's own, once per token; it can be used at once. */
export const createSecurityPolicy: AlbHandler = (call, world) =>
  once(call, world, () => {
    requireMatching(call);
    const account = call.account.accessKeyId;
    const id = world.identify('security-policy', account);
    world.state.policies.set(id, {
      id,
      account,
      createdAt: world.now(),
      settings: settingsOf(call),
      timeline: settled('Available'),
      tags: tagsOf(call),
    });
    return { SecurityPolicyId: id };
  });

/** Deletes a TLS policy that no listener has. */
export const deleteSecurityPolicy: AlbHandler = (call, world) => {
  const policy = findMade(world.state.policies, 'SecurityPolicy', 'SecurityPolicyId', call, world);
  if (isUsed(policy.id, world)) {
    refuse('in-use', 'SecurityPolicyId', 400, 'ResourceInUse.SecurityPolicy', 'The specified resource is in use.');
  }
  world.state.policies.delete(policy.id);
  return {};
};

function isUsed(id: string, world: AlbWorld): boolean {
  const having = [...world.state.listeners.values()].filter(({ settings }) => settings['SecurityPolicyId'] === id);
  return having.some((listener) => isThere(listener, world));
}

function requireMatching(call: Invocation): void {
  const { TLSVersions, Ciphers } = settingsOf(call);
  const [versions, ciphers] = [textsOf(TLSVersions), textsOf(Ciphers)];
  const isOf = (version: string, cipher: string): boolean => supports[version]?.(cipher) === true;
  if (!ciphers.every((cipher) => versions.some((version) => isOf(version, cipher)))) {
    refuseParameter('Ciphers', 'of-no-version');
  }
  if (versions.includes('TLSv1.3') && !ciphers.some((cipher) => isOf('TLSv1.3', cipher))) {
    refuseParameter('Ciphers', 'of-newest-version');
  }
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
