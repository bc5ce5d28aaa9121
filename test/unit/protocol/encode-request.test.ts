import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRequest } from '../../../protocol/decode-request.ts';
import { encodeRequest, formatTimestamp } from '../../../protocol/encode-request.ts';
import type { RequestInput } from '../../../protocol/request-input.ts';
import { verifySignatureV1 } from '../../../protocol/signature-v1.ts';

const input: RequestInput = {
  action: 'DescribeLoadBalancers',
  version: '2014-05-15',
  parameters: { RegionId: 'cn-hangzhou', 'Tag.1.Value': 'v 1*~' },
  credentials: { accessKeyId: 'testid', accessKeySecret: 'testsecret' },
  format: 'json',
  method: 'GET',
  timestamp: '2016-02-23T12:46:24Z',
  nonce: '3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf',
  host: 'slb.aliyuncs.com',
};
const methods = ['GET', 'POST'] as const;

function verifies(changes: Partial<RequestInput>): boolean {
  const wire = encodeRequest({ ...input, ...changes });
  return verifySignatureV1({
    method: wire.method,
    parameters: decodeRequest(wire).parameters,
    secret: input.credentials.accessKeySecret,
  });
}

describe('encodeRequest', () => {
  it("gives the guide's request for this service its true signature", () => {
    const { parameters } = decodeRequest(encodeRequest({ ...input, parameters: {}, format: 'xml' }));
    expect(parameters['Signature']).toBe('OGLSDANGDzJAuKw2PFKIPyJ+JxU=');
  });

  it.each(['v1', 'v3'] as const)('puts parameters with a place of their own there, under %s', (scheme) => {
    const parameters = { ...input.parameters, 'Servers.1.Port': '80' };
    const wire = (more: Partial<RequestInput>): ReturnType<typeof encodeRequest> =>
      encodeRequest({ ...input, parameters, scheme, method: 'POST', ...more });
    const body = wire({ place: 'query', places: { 'Servers.1.Port': 'body' } });
    expect(body.body).toBe('Servers.1.Port=80');
    expect(body.target).toMatch(/RegionId=cn-hangzhou/);
    expect(body.headers['content-type']).toBe('application/x-www-form-urlencoded');
    const query = wire({ places: { 'Servers.1.Port': 'query' } });
    expect(query.target).toBe('/?Servers.1.Port=80');
    expect(query.body).toMatch(/RegionId=cn-hangzhou/);
    expect(wire({ method: 'GET', places: { 'Servers.1.Port': 'body' } }).body).toBe('');
  });

  it('puts everything in the query of a GET', () => {
    const wire = encodeRequest(input);
    expect(wire).toMatchObject({ method: 'GET', headers: { host: 'slb.aliyuncs.com' }, body: '' });
    expect(wire.target).toMatch(/^\/\?AccessKeyId=testid&Action=DescribeLoadBalancers&Format=JSON&/);
    expect(wire.target).toContain('&Tag.1.Value=v%201%2A~&');
  });

  it('puts everything in the form body of a POST', () => {
    const wire = encodeRequest({ ...input, method: 'POST' });
    expect(wire).toMatchObject({
      method: 'POST',
      target: '/',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(wire.body).toMatch(/^AccessKeyId=testid&Action=DescribeLoadBalancers&Format=JSON&/);
  });

  it('carries the common parameters, and the token of temporary credentials', () => {
    const credentials = { ...input.credentials, securityToken: 'a token' };
    const { Signature, ...parameters } = decodeRequest(encodeRequest({ ...input, credentials })).parameters;
    expect(Signature).toMatch(/^[A-Za-z0-9+/]{27}=$/);
    expect(parameters).toEqual({
      ...input.parameters,
      Action: 'DescribeLoadBalancers',
      Version: '2014-05-15',
      Format: 'JSON',
      AccessKeyId: 'testid',
      SignatureMethod: 'HMAC-SHA1',
      SignatureVersion: '1.0',
      SignatureNonce: input.nonce,
      Timestamp: input.timestamp,
      SecurityToken: 'a token',
    });
  });

  it.each(methods)('signs a %s so that the server verifies it, whatever the parameters', (method) => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.dictionary(text, text), (parameters) => {
        expect(verifies({ parameters, method })).toBe(true);
      }),
    );
  });

  it.each(methods)('leaves parameters out of a %s before it is signed', (method) => {
    const wire = encodeRequest({ ...input, method, omit: ['Timestamp', 'Format'] });
    const { parameters } = decodeRequest(wire);
    expect(parameters).not.toHaveProperty('Timestamp');
    expect(parameters).not.toHaveProperty('Format');
    expect(verifies({ method, omit: ['Timestamp', 'Format'] })).toBe(true);
  });

  it('leaves out the signature alone, if that is asked', () => {
    const { Signature: _dropped, ...rest } = decodeRequest(encodeRequest(input)).parameters;
    expect(decodeRequest(encodeRequest({ ...input, omit: ['Signature'] })).parameters).toEqual(rest);
  });

  it('replaces and adds parameters before signing', () => {
    const override = { SignatureVersion: '9', Extra: 'x' };
    const { parameters } = decodeRequest(encodeRequest({ ...input, override }));
    expect(parameters).toMatchObject(override);
    expect(verifies({ override })).toBe(true);
  });

  it('sends a given signature in place of its own', () => {
    const { parameters } = decodeRequest(encodeRequest({ ...input, forgedSignature: 'forged' }));
    expect(parameters['Signature']).toBe('forged');
    expect(verifies({ forgedSignature: 'forged' })).toBe(false);
  });

  it('makes a request that does not verify from another secret', () => {
    expect(verifies({ credentials: { accessKeyId: 'testid', accessKeySecret: 'other' } })).toBe(false);
  });
});

describe('formatTimestamp', () => {
  it.each([
    [0, '1970-01-01T00:00:00Z'],
    [1456231584999, '2016-02-23T12:46:24Z'],
  ])('writes %d as %s', (epochMs, text) => {
    expect(formatTimestamp(epochMs)).toBe(text);
  });
});
