import { needText, textOf, type Fields, type Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { passing, stateAt } from '../../core/timeline.ts';
import { isSince } from '../../core/world.ts';
import { readLenientJson } from '../../wire/lenient-json.ts';
import { isVisible, listOwn } from '../load-balancers/owned.ts';
import { regionOf } from '../load-balancers/regions.ts';
import type { CipherPolicy } from '../model.ts';
import type { ClbHandlers, ClbWorld } from '../state.ts';
import { versionsOf } from '../../core/ciphers.ts';

/** The actions on TLS policies. */
export const cipherPolicyActions: ClbHandlers = {
  CreateTLSCipherPolicy: (call, world) => {
    needText(call, 'RegionId');
    const id = world.identify('tls-cipher-policy', call.account.accessKeyId);
    const account = call.account.accessKeyId;
    const region = regionOf(call) ?? '';
    const content = readContent(call);
    const timeline = passing('configuring', 'normal', world.now() + world.transitionMs);
    world.state.policies.set(id, { id, account, region, createdAt: world.now(), timeline, ...content });
    return { TLSCipherPolicyId: id };
  },
  SetTLSCipherPolicyAttribute: setPolicy,
  DeleteTLSCipherPolicy: (call, world) => {
    const found = findPolicy(call, world);
    requireNormal(found, world);
    if (listenersOf(found, world).length > 0) {
      refuse('in-use', 'TLSCipherPolicyId', 400, 'TLSPolicyRelated', 'The policy is related with listeners.');
    }
    world.state.policies.delete(found.id);
    return {};
  },
  ListTLSCipherPolicies: (call, world) => {
    const name = textOf(call, 'Name');
    const visible = listOwn(world.state.policies, 'TLSCipherPolicyId', call);
    const all = visible.filter((policy) => (name ?? policy.name) === policy.name);
    const withListeners = textOf(call, 'IncludeListener') === 'true';
    const most = Number(textOf(call, 'MaxItems') ?? 20);
    const shown = all.slice(0, most);
    return {
      TotalCount: all.length,
      IsTruncated: shown.length === all.length,
      TLSCipherPolicies: shown.map((policy) => describePolicy(policy, withListeners, world)),
    };
  },
};

type Content = Pick<CipherPolicy, 'name' | 'versions' | 'ciphers'>;

function readContent(call: Invocation): Content {
  const versions = readParts(call, 'TLSVersions', 'TlsVersions');
  const ciphers = readParts(call, 'Ciphers', 'Ciphers');
  for (const version of versions) {
    if (![...versionsOf.values()].some((known) => known.includes(version))) {
      refuse('constraint', 'TLSVersions', 400, 'TLSPolicyNoSupportVersion', `${version} is not supported.`);
    }
  }
  for (const cipher of ciphers) {
    const known = versionsOf.get(cipher);
    if (!known) refuse('constraint', 'Ciphers', 400, 'TLSPolicyNoSupportCipher', `${cipher} is not supported.`);
    if (!known?.some((version) => versions.includes(version))) {
      const message = `${cipher} goes with none of the versions.`;
      refuse('constraint', 'tls-cipher-policy.versions', 400, 'TLSPolicyNoSupportCipher', message);
    }
  }
  return { name: needText(call, 'Name'), versions, ciphers };
}

function readParts(call: Invocation, parameter: string, spelt: string): readonly string[] {
  const list: unknown = readLenientJson(needText(call, parameter));
  const parts = Array.isArray(list) ? list.map(String) : [];
  if (new Set(parts).size < parts.length) {
    const code = `ParamDuplicateError.${spelt}`;
    refuse('uniqueness', 'tls-cipher-policy.part', 400, code, `The param ${spelt} is duplicate in request.`);
  }
  return parts;
}

function setPolicy(call: Invocation, world: ClbWorld): Fields {
  const found = findPolicy(call, world);
  const content = readContent(call);
  requireNormal(found, world);
  const { name, versions, ciphers } = found;
  if (JSON.stringify({ name, versions, ciphers }) === JSON.stringify(content)) {
    refuse('constraint', 'tls-cipher-policy.unchanged', 400, 'TLSPolicyUnchanged', 'The policy is unchanged.');
  }
  const timeline = passing('configuring', 'normal', world.now() + world.transitionMs);
  world.state.policies.set(found.id, { ...found, ...content, timeline });
  return { TaskId: world.fresh() };
}

function requireNormal({ timeline }: CipherPolicy, world: ClbWorld): void {
  if (stateAt(timeline, world.now()) === 'normal') return;
  refuse('state', 'tls-cipher-policy', 400, 'TLSPolicyConfiguring', 'The specified TLS cipher policy is configuring.');
}

function findPolicy(call: Invocation, world: ClbWorld): CipherPolicy {
  const found = world.state.policies.get(needText(call, 'TLSCipherPolicyId'));
  if (found && isVisible(found, call, regionOf(call))) return found;
  return refuseUnknownPolicy('TLSCipherPolicyId', world);
}

function refuseUnknownPolicy(parameter: string, world: ClbWorld): never {
  const code = isSince(world, '2024') ? 'InvalidTLSPolicyId.NotExist' : 'InvalidParameter';
  return refuse('reference', parameter, 400, code, 'The specified TLS cipher policy does not exist.');
}

/** Those that every account has (all editions since 2024). */
const givenPolicies: ReadonlySet<string> = new Set([
  'tls_cipher_policy_1_0',
  'tls_cipher_policy_1_1',
  'tls_cipher_policy_1_2',
  'tls_cipher_policy_1_2_strict',
  'tls_cipher_policy_1_2_strict_with_1_3',
]);

/** A listener has a policy that every account has, or one of its own account and region. */
export function requireCipherPolicy(call: Invocation, world: ClbWorld): void {
  const id = textOf(call, 'TLSCipherPolicy');
  if (id === undefined || givenPolicies.has(id)) return;
  const found = world.state.policies.get(id);
  if (!found || !isVisible(found, call, regionOf(call))) refuseUnknownPolicy('TLSCipherPolicy', world);
}

function listenersOf({ id }: CipherPolicy, { state: { loadBalancers } }: ClbWorld): readonly Fields[] {
  return [...loadBalancers.values()].flatMap((owner) =>
    [...owner.listeners.values()]
      .filter(({ settings }) => settings['TLSCipherPolicy'] === id)
      .map(({ port, protocol }) => ({ LoadBalancerId: owner.id, Port: port, Protocol: protocol.toUpperCase() })),
  );
}

function describePolicy(policy: CipherPolicy, withListeners: boolean, world: ClbWorld): Fields {
  return {
    InstanceId: policy.id,
    Name: policy.name,
    Status: stateAt(policy.timeline, world.now()),
    CreateTime: policy.createdAt,
    TLSVersions: policy.versions,
    Ciphers: policy.ciphers,
    RelateListeners: withListeners ? listenersOf(policy, world) : [],
  };
}
