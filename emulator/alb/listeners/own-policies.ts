import { versionsOf } from '../../core/ciphers.ts';
import { once } from '../../core/client-token.ts';
import type { Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { settled } from '../../core/timeline.ts';
import { findMade, isThere } from '../present.ts';
import { settingsOf, tagsOf } from '../settings.ts';
import type { AlbHandler, AlbWorld } from '../state.ts';
import { refuseParameter } from '../rules/refuse-parameter.ts';

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
  const isOf = (version: string, cipher: string): boolean => versionsOf.get(cipher)?.includes(version) === true;
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
