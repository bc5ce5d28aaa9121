import { expect, test } from 'vitest';
import { certificates, done, makeBalancer, makeGroup, makeListener, openAlb, refusal, send } from './alb-client.ts';
import type { Values } from './alb-client.ts';

const policy: Values = { SecurityPolicyName: 'policy', TLSVersions: ['TLSv1.2'], Ciphers: ['AES128-GCM-SHA256'] };

test('a listener has a policy of its account, which stays as long as it is had', async () => {
  await using bed = await openAlb();
  const { SecurityPolicyId } = await done(bed, 'CreateSecurityPolicy', policy);
  const id = String(SecurityPolicyId);
  const https = { ListenerProtocol: 'HTTPS', Certificates: certificates, SecurityPolicyId: id };
  const ListenerId = await makeListener(bed, await makeBalancer(bed), await makeGroup(bed), https);
  const { body } = await send(bed, 'GetListenerAttribute', { ListenerId });
  expect(body['SecurityPolicyId']).toBe(id);
  const remove = (): ReturnType<typeof send> => send(bed, 'DeleteSecurityPolicy', { SecurityPolicyId: id });
  expect(refusal(await remove())).toEqual([400, 'ResourceInUse.SecurityPolicy']);
  await done(bed, 'DeleteListener', { ListenerId });
  expect((await remove()).status).toBe(200);
  expect(refusal(await remove())).toEqual([404, 'ResourceNotFound.SecurityPolicy']);
});

test('one token makes one policy', async () => {
  await using bed = await openAlb();
  const ids = [1, 2].map(async () => (await send(bed, 'CreateSecurityPolicy', { ...policy, ClientToken: 't' })).body);
  const [first, second] = await Promise.all(ids);
  expect(second?.['SecurityPolicyId']).toBe(first?.['SecurityPolicyId']);
});

test('a policy has tags', async () => {
  await using bed = await openAlb();
  const Tag = [{ Key: 'colour', Value: 'red' }];
  const { SecurityPolicyId } = await done(bed, 'CreateSecurityPolicy', { ...policy, Tag });
  const own = { ResourceType: 'securitypolicy', ResourceId: [String(SecurityPolicyId)] };
  const { body } = await send(bed, 'ListTagResources', own);
  expect(body).toMatchObject({ TagResources: [{ TagKey: 'colour', TagValue: 'red' }] });
});

test.each([
  ['a cipher of another version', ['TLSv1.1'], ['AES128-SHA', 'AES128-GCM-SHA256'], 400],
  ['the newest version without one of its ciphers', ['TLSv1.2', 'TLSv1.3'], ['AES128-SHA'], 400],
  ['ciphers of the newest version without that', ['TLSv1.2'], ['AES128-SHA', 'TLS_AES_128_GCM_SHA256'], 400],
  ['a cipher of one version of two', ['TLSv1.0', 'TLSv1.2'], ['AES128-SHA', 'AES256-GCM-SHA384'], 200],
  ['the newest version alone', ['TLSv1.3'], ['TLS_AES_128_CCM_8_SHA256'], 200],
] as const)('a policy of %s', async (_words, TLSVersions, Ciphers, status) => {
  await using bed = await openAlb();
  const answer = await send(bed, 'CreateSecurityPolicy', { ...policy, TLSVersions, Ciphers });
  expect(answer.status).toBe(status);
});
