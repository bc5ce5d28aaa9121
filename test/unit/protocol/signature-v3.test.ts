import { describe, expect, test } from 'vitest';
import { decodeRequest } from '../../../protocol/decode-request.ts';
import { encodeRequest } from '../../../protocol/encode-request.ts';
import type { RequestInput } from '../../../protocol/request-input.ts';
import { parseQuery } from '../../../protocol/query.ts';
import {
  canonicalRequestV3,
  hashV3,
  readAuthorizationV3,
  signV3,
  stringToSignV3,
  verifySignatureV3,
  writeAuthorizationV3,
} from '../../../protocol/signature-v3.ts';

describe('the published example of signature version 3', () => {
  const headers = {
    host: 'ecs.cn-shanghai.aliyuncs.com',
    'x-acs-action': 'RunInstances',
    'x-acs-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'x-acs-date': '2023-10-26T10:22:32Z',
    'x-acs-signature-nonce': '3156853299f313e23d1673dc12e1703d',
    'x-acs-version': '2014-05-26',
  };
  const parts = {
    method: 'POST',
    query: { ImageId: 'win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd', RegionId: 'cn-shanghai' },
    headers,
    signedHeaders: Object.keys(headers),
    bodyHash: hashV3(''),
  };
  const signature = '06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0';

  test('has the published hash of its canonical request', () => {
    const hash = '7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259';
    expect(hashV3(canonicalRequestV3(parts))).toBe(hash);
  });

  test('has the published signature', () => {
    expect(signV3(stringToSignV3(parts), 'YourAccessKeySecret')).toBe(signature);
    expect(verifySignatureV3(parts, signature, 'YourAccessKeySecret')).toBe(true);
    expect(verifySignatureV3(parts, signature, 'another')).toBe(false);
    expect(verifySignatureV3({ ...parts, method: 'GET' }, signature, 'YourAccessKeySecret')).toBe(false);
  });
});

test('an Authorization header survives writing and reading', () => {
  const fields = { accessKeyId: 'testid', signedHeaders: ['host', 'x-acs-action'], signature: 'abc' };
  expect(readAuthorizationV3(writeAuthorizationV3(fields))).toEqual(fields);
  expect(readAuthorizationV3('Bearer abc')).toBeUndefined();
  expect(readAuthorizationV3(undefined)).toBeUndefined();
  expect(readAuthorizationV3('ACS3-HMAC-SHA256')).toEqual({ accessKeyId: '', signedHeaders: [], signature: '' });
});

describe('a request signed with version 3', () => {
  const input: RequestInput = {
    action: 'CreateLoadBalancer',
    version: '2014-05-15',
    parameters: { RegionId: 'cn-hangzhou', LoadBalancerName: 'a b*~ä' },
    credentials: { accessKeyId: 'testid', accessKeySecret: 'testsecret' },
    format: 'json',
    method: 'POST',
    scheme: 'v3',
    timestamp: '2026-11-21T10:00:00Z',
    nonce: 'nonce-1',
    host: '127.0.0.1:8080',
  };
  const verifies = (changes: Partial<RequestInput>): boolean => {
    const { method, target, headers, body } = encodeRequest({ ...input, ...changes });
    const authorization = readAuthorizationV3(headers['authorization']);
    const { parameters: query } = parseQuery(target.split('?')[1] ?? '');
    const { signedHeaders = [], signature = '' } = authorization ?? {};
    return verifySignatureV3(
      { method, query, headers, signedHeaders, bodyHash: hashV3(body) },
      signature,
      input.credentials.accessKeySecret,
    );
  };

  test.each([
    ['a form body', {}],
    ['the query of a POST', { place: 'query' }],
    ['the query of a GET', { method: 'GET' }],
    ['temporary credentials', { credentials: { ...input.credentials, securityToken: 'token' } }],
  ] as const)('verifies with %s', (_title, changes) => {
    expect(verifies(changes)).toBe(true);
  });

  test('carries its own parameters only, wherever they are', () => {
    expect(decodeRequest(encodeRequest(input)).parameters).toEqual(input.parameters);
    expect(decodeRequest(encodeRequest({ ...input, place: 'query' })).parameters).toEqual(input.parameters);
    expect(encodeRequest({ ...input, place: 'query' }).body).toBe('');
  });

  test('signs the hash of the body and every header of the gateway', () => {
    const { headers } = encodeRequest({ ...input, credentials: { ...input.credentials, securityToken: 'token' } });
    expect(readAuthorizationV3(headers['authorization'])?.signedHeaders).toEqual([
      'content-type',
      'host',
      'x-acs-action',
      'x-acs-content-sha256',
      'x-acs-date',
      'x-acs-security-token',
      'x-acs-signature-nonce',
      'x-acs-version',
    ]);
  });

  test('leaves out and replaces what it is told to, by the names of version 1.0 or of headers', () => {
    const { headers } = encodeRequest({
      ...input,
      omit: ['SignatureNonce'],
      override: { Action: 'NoSuchAction', AccessKeyId: 'nobody', 'x-acs-content-sha256': 'wrong' },
    });
    expect(headers['x-acs-signature-nonce']).toBeUndefined();
    expect(headers['x-acs-action']).toBe('NoSuchAction');
    expect(headers['x-acs-content-sha256']).toBe('wrong');
    expect(readAuthorizationV3(headers['authorization'])?.accessKeyId).toBe('nobody');
    expect(encodeRequest({ ...input, omit: ['Signature'] }).headers['authorization']).toBeUndefined();
  });
});
