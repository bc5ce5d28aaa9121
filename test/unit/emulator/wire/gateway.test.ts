import { expect, test } from 'vitest';
import { encodeQuery } from '../../../../protocol/query.ts';
import { createLoadBalancer, openTestBed, region } from '../emulator-client.ts';

const create = 'CreateLoadBalancer';

test('a GET with JSON is answered with flat JSON and an upper-case RequestId', async () => {
  await using bed = await openTestBed();
  const { status, contentType, body } = await bed.call(create, { ...region, LoadBalancerSpec: 'slb.s1.small' });
  expect(status).toBe(200);
  expect(contentType).toBe('application/json;charset=utf-8');
  expect(body['RequestId']).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
  expect(body['LoadBalancerId']).toMatch(/^lb-/);
});

test('a POST with XML is answered under the root of its action', async () => {
  await using bed = await openTestBed();
  const parameters = { ...region, LoadBalancerSpec: 'slb.s1.small' };
  const { status, contentType, decoded } = await bed.call(create, parameters, { method: 'POST', format: 'xml' });
  expect(status).toBe(200);
  expect(contentType).toBe('text/xml;charset=utf-8');
  expect(decoded).toMatchObject({ ok: true, root: 'CreateLoadBalancerResponse' });
});

test('a POST with everything in the query and no body is understood', async () => {
  await using bed = await openTestBed();
  const { body, headers, method } = bed.sign(
    create,
    { ...region, LoadBalancerSpec: 'slb.s1.small' },
    { method: 'POST' },
  );
  const { status } = await bed.send({ method, headers, target: `/?${body}`, body: '' });
  expect(status).toBe(200);
});

test('the answer is XML when no Format is given', async () => {
  await using bed = await openTestBed();
  const { contentType } = await bed.call(create, region, { omit: ['Format'] });
  expect(contentType).toBe('text/xml;charset=utf-8');
});

test('an error is an envelope in the format asked for', async () => {
  await using bed = await openTestBed();
  const json = await bed.call('NoSuchAction');
  expect(json.status).toBe(404);
  expect(Object.keys(json.body)).toEqual(['RequestId', 'HostId', 'Code', 'Message', 'Recommend']);
  const xml = await bed.call('NoSuchAction', {}, { format: 'xml' });
  expect(xml.decoded).toMatchObject({ ok: true, root: 'Error', value: { Code: 'InvalidAction.NotFound' } });
});

test('a bare request is an unknown action in XML', async () => {
  await using bed = await openTestBed();
  const { status, body, contentType } = await bed.send({ method: 'GET', target: '/', headers: {}, body: '' });
  expect([status, body['Code'], contentType]).toEqual([404, 'InvalidAction.NotFound', 'text/xml;charset=utf-8']);
});

test.each([
  [
    'an unknown key',
    { credentials: { accessKeyId: 'nobody', accessKeySecret: 'x' } },
    404,
    'InvalidAccessKeyId.NotFound',
  ],
  ['a wrong secret', { credentials: { accessKeyId: 'testid', accessKeySecret: 'x' } }, 400, 'SignatureDoesNotMatch'],
  ['a timestamp that is no moment', { timestamp: 'yesterday' }, 400, 'InvalidTimeStamp.Format'],
  ['an old timestamp', { timestamp: '2026-11-20T23:44:59Z' }, 400, 'InvalidTimeStamp.Expired'],
  ['a timestamp from the future', { timestamp: '2026-11-21T00:15:01Z' }, 400, 'InvalidTimeStamp.Expired'],
  ['no signature', { omit: ['Signature'] }, 400, 'MissingSignature'],
  ['no key', { omit: ['AccessKeyId'] }, 400, 'MissingAccessKeyId'],
  ['no nonce', { omit: ['SignatureNonce'] }, 400, 'MissingSignatureNonce'],
  ['no timestamp', { omit: ['Timestamp'] }, 400, 'MissingTimestamp'],
  ['no version', { omit: ['Version'] }, 400, 'MissingVersion'],
  ['another version', { version: '2014-05-26' }, 400, 'InvalidVersion'],
  ['another signature method', { override: { SignatureMethod: 'HMAC-MD5' } }, 400, 'InvalidSignatureMethod'],
  ['another signature version', { override: { SignatureVersion: '9.9' } }, 400, 'IncompleteSignature'],
  ['another format', { override: { Format: 'YAML' } }, 400, 'InvalidParameter.Format'],
])('a request with %s is refused', async (_, changes, status, code) => {
  await using bed = await openTestBed();
  const answer = await bed.call(create, region, changes);
  expect([answer.status, answer.body['Code']]).toEqual([status, code]);
});

test('a wrong signature is answered with the string that the server signed', async () => {
  await using bed = await openTestBed();
  const { body } = await bed.call(create, region, { forgedSignature: 'nonsense' });
  expect(body['Message']).toContain(
    'server string to sign is:GET&%2F&AccessKeyId%3Dtestid%26Action%3DCreateLoadBalancer',
  );
});

test('a nonce is used up by an authentic request and forgotten after half an hour', async () => {
  await using bed = await openTestBed();
  const again = { nonce: 'the-nonce' };
  await bed.call(create, region, { ...again, forgedSignature: 'wrong' });
  expect((await bed.call(create, region, again)).status).toBe(200);
  const replayed = await bed.call(create, region, again);
  expect([replayed.status, replayed.body['Code']]).toEqual([400, 'SignatureNonceUsed']);
  const other = { ...again, credentials: { accessKeyId: 'otherid', accessKeySecret: 'othersecret' } };
  expect((await bed.call(create, region, other)).status).toBe(200);
  bed.clock.now += 30 * 60_000 + 1;
  expect((await bed.call(create, region, again)).status).toBe(200);
});

test('methods other than GET and POST are refused', async () => {
  await using bed = await openTestBed();
  const { target, headers } = bed.sign(create, region);
  const { status, body } = await bed.send({ method: 'PUT', target, headers, body: '' });
  expect([status, body['Code']]).toEqual([403, 'UnsupportedHTTPMethod']);
});

test('unknown parameters are ignored but must be signed', async () => {
  await using bed = await openTestBed();
  expect((await bed.call(create, { ...region, OwnerAccount: 'me' })).status).toBe(200);
  const wire = bed.sign(create, region);
  const { status } = await bed.send({ ...wire, target: `${wire.target}&${encodeQuery({ OwnerAccount: 'me' })}` });
  expect(status).toBe(400);
});

test('a body of more than a mebibyte is refused', async () => {
  await using bed = await openTestBed();
  const wire = bed.sign(create, region, { method: 'POST' });
  expect((await bed.send({ ...wire, body: `${wire.body}&x=${'x'.repeat(1024 * 1024)}` })).status).toBe(413);
});

test('an emulator that is closed drops connections that are kept alive', async () => {
  const bed = await openTestBed();
  await createLoadBalancer(bed);
  await bed[Symbol.asyncDispose]();
  await expect(bed.call(create, region)).rejects.toThrow();
});

test('an unknown fault and an unknown edition are errors that help', async () => {
  await expect(openTestBed({ faults: ['authentication/replay-acepted'] })).rejects.toThrow(
    /unknown fault .*"authentication\/replay-accepted"/,
  );
  await expect(openTestBed({ edition: '2017' })).rejects.toThrow(/unknown edition "2017" \(known: 2018/);
});
