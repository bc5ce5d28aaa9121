import { describe, expect, it } from 'vitest';
import { openTestBed, region } from '../emulator-client.ts';

const create = 'CreateLoadBalancer';
const parameters = { ...region, LoadBalancerSpec: 'slb.s1.small' };

describe('signature version 3', () => {
  const v3 = { scheme: 'v3', method: 'POST' } as const;

  it.each([
    ['a form body', v3],
    ['a query', { ...v3, place: 'query' as const }],
    ['a GET', { scheme: 'v3', method: 'GET' } as const],
  ])('is understood with %s, and answered in JSON', async (_title, changes) => {
    await using bed = await openTestBed();
    const { status, contentType } = await bed.call(create, parameters, changes);
    expect([status, contentType]).toEqual([200, 'application/json;charset=utf-8']);
  });

  it('is answered in XML to those who accept nothing else', async () => {
    await using bed = await openTestBed();
    const { contentType } = await bed.call(create, parameters, { ...v3, format: 'xml' });
    expect(contentType).toBe('text/xml;charset=utf-8');
  });

  it.each([
    ['another secret', { credentials: { accessKeyId: 'testid', accessKeySecret: 'wrong' } }, 'SignatureDoesNotMatch'],
    ['an unknown key', { override: { AccessKeyId: 'nobody' } }, 'InvalidAccessKeyId.NotFound'],
    ['no nonce', { omit: ['SignatureNonce'] }, 'MissingSignatureNonce'],
    ['no signature', { omit: ['Signature'] }, 'MissingAccessKeyId'],
    ['the hash of another body', { override: { 'x-acs-content-sha256': 'e3b0' } }, 'SignatureDoesNotMatch'],
    ['an old date', { timestamp: '2026-11-20T22:00:00Z' }, 'InvalidTimeStamp.Expired'],
  ])('is refused with %s', async (_title, changes, code) => {
    await using bed = await openTestBed();
    const { body } = await bed.call(create, parameters, { ...v3, ...changes });
    expect(body['Code']).toBe(code);
  });

  it('is refused when a header of the gateway is not signed', async () => {
    await using bed = await openTestBed();
    const wire = bed.sign(create, parameters, v3);
    const { body } = await bed.send({ ...wire, headers: { ...wire.headers, 'x-acs-extra': 'unsigned' } });
    expect(body['Code']).toBe('IncompleteSignature');
  });

  it('is left alone by the action header of a client that signs with version 1.0', async () => {
    await using bed = await openTestBed();
    const wire = bed.sign(create, parameters);
    const { status } = await bed.send({ ...wire, headers: { ...wire.headers, 'x-acs-action': create } });
    expect(status).toBe(200);
  });
});

describe('a temporary key', () => {
  const temporary = { accessKeyId: 'STS.testid', accessKeySecret: 'stssecret' };
  it.each(['v1', 'v3'] as const)('works with its token under signature %s', async (scheme) => {
    await using bed = await openTestBed();
    const code = async (credentials: typeof temporary & { securityToken?: string }): Promise<unknown> =>
      (await bed.call(create, parameters, { scheme, credentials })).body['Code'];
    expect(await code({ ...temporary, securityToken: 'ststoken' })).toBeUndefined();
    expect(await code(temporary)).toBe('MissingSecurityToken');
    expect(await code({ ...temporary, securityToken: 'made up' })).toBe('InvalidSecurityToken.Malformed');
    const permanent = { accessKeyId: 'testid', accessKeySecret: 'testsecret', securityToken: 'ststoken' };
    expect(await code(permanent)).toBe('InvalidSecurityToken.MismatchWithAccessKey');
  });
});
