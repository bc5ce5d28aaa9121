import { expect } from 'vitest';
import { pair } from '../../unit/emulator/certificate-fixture.ts';
import { until, type Driver, type Values } from '../drive-adapter.ts';
import { itemsAt, onLoadBalancer, planWithoutDifference, region, tagsOf, type Program } from './program.ts';

/** Terraform's `alicloud_slb_server_certificate`. */
export const serverCertificateProgram: Program = async ({ bySdk: driver }) => {
  await leadCertificate(driver, 'Server', { ServerCertificate: pair.ServerCertificate, PrivateKey: pair.PrivateKey });
};

/** Terraform's `alicloud_slb_ca_certificate`. */
export const caCertificateProgram: Program = async ({ byMap: driver }) => {
  await leadCertificate(driver, 'CA', { CACertificate: pair.ServerCertificate });
};

async function leadCertificate(driver: Driver, kind: 'Server' | 'CA', material: Values): Promise<void> {
  const { call } = driver;
  const [id, name] = [`${kind}CertificateId`, `${kind}CertificateName`];
  const made = await call(`Upload${kind}Certificate`, { ...region, ...material, [name]: 'tf-certificate' });
  const certificate = { ...region, [id]: made[id] };
  const read = async (): Promise<Values> => {
    const list = itemsAt(
      await call(`Describe${kind}Certificates`, certificate),
      `${kind}Certificates`,
      `${kind}Certificate`,
    );
    expect(list).toHaveLength(1);
    return list[0] ?? {};
  };
  await planWithoutDifference(read, { [id]: made[id], [name]: 'tf-certificate' });

  await call(`Set${kind}CertificateName`, { ...certificate, [name]: 'tf-changed' });
  await call('TagResources', {
    ...region,
    ResourceType: 'certificate',
    ResourceId: [made[id]],
    Tag: [{ Key: 'k', Value: 'v' }],
  });
  await planWithoutDifference(read, { [name]: 'tf-changed' });
  expect(await tagsOf(driver, 'certificate', made[id])).toEqual({ k: 'v' });

  await call(`Delete${kind}Certificate`, certificate);
  const left = await call(`Describe${kind}Certificates`, region);
  expect(itemsAt(left, `${kind}Certificates`, `${kind}Certificate`).map((one) => one[id])).not.toContain(made[id]);
}

/** Terraform's `alicloud_slb_domain_extension`. */
export const domainExtensionProgram: Program = async ({ bySdk: driver }) => {
  const { call, refused } = driver;
  const upload = async (ServerCertificateName: string): Promise<unknown> =>
    (await call('UploadServerCertificate', { ...region, ServerCertificateName, ...pair }))['ServerCertificateId'];
  const [one, other] = [await upload('one'), await upload('other')];
  await onLoadBalancer(driver, async (balancer) => {
    const plain = { StickySession: 'off', HealthCheck: 'off', Bandwidth: 5, BackendServerPort: 80 };
    await call('CreateLoadBalancerHTTPSListener', {
      ...balancer,
      ListenerPort: 443,
      ...plain,
      ServerCertificateId: one,
    });
    const configured = { Domain: 'www.example.com', ServerCertificateId: one };
    const made = await call('CreateDomainExtension', { ...balancer, ListenerPort: 443, ...configured });
    const extension = { ...region, DomainExtensionId: made['DomainExtensionId'] };
    const read = (): Promise<Values> => call('DescribeDomainExtensionAttribute', extension);
    await planWithoutDifference(read, { ...configured, LoadBalancerId: balancer.LoadBalancerId });

    await call('SetDomainExtensionAttribute', { ...extension, ServerCertificateId: other });
    await planWithoutDifference(read, { ...configured, ServerCertificateId: other });

    await call('DeleteDomainExtension', extension);
    await refused(
      { status: 400, code: /DomainExtension|InvalidParameter/ },
      'DescribeDomainExtensionAttribute',
      extension,
    );
    await call('DeleteLoadBalancerListener', { ...balancer, ListenerPort: 443 });
  });
  for (const ServerCertificateId of [one, other])
    await call('DeleteServerCertificate', { ...region, ServerCertificateId });
};

/** Terraform's `alicloud_slb_tls_cipher_policy`. */
export const cipherPolicyProgram: Program = async ({ byMap: driver }) => {
  const { call } = driver;
  const configured = { Name: 'tf-policy', TLSVersions: ['TLSv1.2'], Ciphers: ['AES256-SHA256', 'AES128-GCM-SHA256'] };
  const made = await call('CreateTLSCipherPolicy', { ...region, ...configured });
  const policy = { ...region, TLSCipherPolicyId: made['TLSCipherPolicyId'] };
  const list = async (): Promise<readonly Values[]> => {
    const { TLSCipherPolicies: shown = [] } = await call('ListTLSCipherPolicies', { ...policy, MaxItems: 50 });
    return shown as readonly Values[];
  };
  const read = async (): Promise<Values> => (await list())[0] ?? {};
  await until(read, ({ Status: status }) => status === 'normal');
  await planWithoutDifference(read, { InstanceId: policy.TLSCipherPolicyId, ...configured });

  const changed = {
    Name: 'tf-changed',
    TLSVersions: ['TLSv1.2', 'TLSv1.3'],
    Ciphers: ['TLS_AES_128_GCM_SHA256', 'AES256-SHA256'],
  };
  await call('SetTLSCipherPolicyAttribute', { ...policy, ...changed });
  await until(read, ({ Status: status }) => status === 'normal');
  await planWithoutDifference(read, changed);

  await call('DeleteTLSCipherPolicy', policy);
  expect(await list()).toEqual([]);
};
