import { expect, test } from 'vitest';
import type { WireParameters } from '../../../../protocol/wire.ts';
import { pair } from '../certificate-fixture.ts';
import { at, createLoadBalancer, openTestBed, region, type Answer, type TestBed } from '../emulator-client.ts';

async function upload(bed: TestBed): Promise<string> {
  const { body } = await bed.call(
    'UploadServerCertificate',
    { ...region, ...pair, ServerCertificateName: 'www' },
    { method: 'POST' },
  );
  return String(body['ServerCertificateId']);
}

interface Setting {
  readonly owner: string;
  readonly extend: (Domain: string, parameters?: WireParameters) => Promise<Answer>;
  readonly domains: (parameters?: WireParameters) => Promise<readonly string[]>;
}

async function openSetting(bed: TestBed): Promise<Setting> {
  const owner = await createLoadBalancer(bed);
  const certificate = await upload(bed);
  const plain = { BackendServerPort: '80', Bandwidth: '-1', StickySession: 'off', HealthCheck: 'off' };
  const listener = { ...at(owner, 443), ...plain, ServerCertificateId: certificate };
  await bed.call('CreateLoadBalancerHTTPSListener', listener);
  return {
    owner,
    extend: (Domain, parameters = {}) =>
      bed.call('CreateDomainExtension', { ...at(owner, 443), ServerCertificateId: certificate, Domain, ...parameters }),
    domains: async (parameters = {}) => {
      const { body } = await bed.call('DescribeDomainExtensions', { ...at(owner, 443), ...parameters });
      const { DomainExtension } = body['DomainExtensions'] as {
        readonly DomainExtension: readonly { Domain: string }[];
      };
      return DomainExtension.map(({ Domain }) => Domain);
    },
  };
}

test('an extension is made, shown, listed alone or with others, changed and deleted', async () => {
  await using bed = await openTestBed();
  const { owner, extend, domains } = await openSetting(bed);
  const { body } = await extend('a.example');
  expect(body).toMatchObject({ ListenerPort: 443 });
  const id = { ...region, DomainExtensionId: String(body['DomainExtensionId']) };
  await extend('*.b.example');
  expect(await domains()).toEqual(['a.example', '*.b.example']);
  expect(await domains(id)).toEqual(['a.example']);
  const other = await upload(bed);
  await bed.call('SetDomainExtensionAttribute', { ...id, ServerCertificateId: other });
  expect((await bed.call('DescribeDomainExtensionAttribute', id)).body).toMatchObject({
    Domain: 'a.example',
    ServerCertificateId: other,
    LoadBalancerId: owner,
    ListenerPort: 443,
  });
  await bed.call('DeleteDomainExtension', id);
  expect(await domains()).toEqual(['*.b.example']);
  const { body: gone } = await bed.call('DescribeDomainExtensionAttribute', id);
  expect(gone['Code']).toBe('InvalidParameter.DomainExtensionId');
});

test('what a listener cannot have is refused', async () => {
  await using bed = await openTestBed();
  const { extend } = await openSetting(bed);
  const codeOf = async (domain: string, parameters?: WireParameters): Promise<unknown> =>
    (await extend(domain, parameters)).body['Code'];
  expect(await codeOf('a.example', { ServerCertificateId: 'nothing' })).toBe('InvalidParameter.ServerCertificateId');
  expect([await codeOf('a.example'), await codeOf('a.example')]).toEqual([undefined, 'InvalidParameter.Domain']);
  expect([await codeOf('b.example'), await codeOf('c.example')]).toEqual([undefined, undefined]);
  expect(await codeOf('d.example')).toBe('DomainExtensionNumberOverLimit');
});

test('only an instance with a specification, or one that is charged by its use, has extensions', async () => {
  await using bed = await openTestBed();
  const codeWithin = async (parameters: WireParameters): Promise<unknown> => {
    const owner = (await bed.call('CreateLoadBalancer', { ...region, ...parameters })).body['LoadBalancerId'];
    const certificate = await upload(bed);
    const plain = { BackendServerPort: '80', Bandwidth: '-1', StickySession: 'off', HealthCheck: 'off' };
    const listener = { ...at(String(owner), 443), ServerCertificateId: certificate };
    await bed.call('CreateLoadBalancerHTTPSListener', { ...listener, ...plain });
    return (await bed.call('CreateDomainExtension', { ...listener, Domain: 'a.example' })).body['Code'];
  };
  expect(await codeWithin({})).toBe('DomainExtensionNotSupport');
  expect(await codeWithin({ InstanceChargeType: 'PayByCLCU' })).toBe(undefined);
});

test('a certificate that an extension has stays, and so does an extension that a rule is about', async () => {
  await using bed = await openTestBed();
  const { owner, extend } = await openSetting(bed);
  const ServerCertificateId = await upload(bed);
  const { body } = await extend('a.example', { ServerCertificateId });
  const deletion = await bed.call('DeleteServerCertificate', { ...region, ServerCertificateId });
  expect(deletion.body['Code']).toBe('CertificateRelatedDomainExtensionExist');
  const made = await bed.call('CreateVServerGroup', { ...region, LoadBalancerId: owner });
  const rule = { RuleName: 'a', Domain: 'a.example', VServerGroupId: made.body['VServerGroupId'] };
  await bed.call('CreateRules', { ...at(owner, 443), RuleList: JSON.stringify([rule]) });
  const id = { ...region, DomainExtensionId: String(body['DomainExtensionId']) };
  expect((await bed.call('DeleteDomainExtension', id)).body['Code']).toBe('DomainExtensionRelatedRuleExist');
});
