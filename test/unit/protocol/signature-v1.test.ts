import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../protocol/query.ts';
import { canonicalQueryV1, signV1, stringToSignV1, verifySignatureV1 } from '../../../protocol/signature-v1.ts';
import type { WireParameters } from '../../../protocol/wire.ts';

const guide: WireParameters = {
  AccessKeyId: 'testid',
  Action: 'DescribeRegions',
  Format: 'XML',
  SignatureMethod: 'HMAC-SHA1',
  SignatureNonce: '3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf',
  SignatureVersion: '1.0',
  Version: '2014-05-26',
};
const moment = '2016-02-23T12:46:24Z';

const vectors: readonly (readonly [title: string, parameters: WireParameters, secret: string, signature: string])[] = [
  [
    'TimeStamp in the spelling of the examples',
    { ...guide, TimeStamp: moment },
    'testsecret',
    'CT9X0VtwR86fNWSnsc6v8YGOjuE=',
  ],
  ['Timestamp as clients send it', { ...guide, Timestamp: moment }, 'testsecret', 'OLeaidS1JvxuMvnyHOwuJ+uX5qY='],
  [
    'UTF-8, quotes and braces',
    {
      AccessKeyId: 'testId',
      Action: 'SendSms',
      Format: 'XML',
      OutId: '123',
      PhoneNumbers: '15300000001',
      RegionId: 'cn-hangzhou',
      SignName: '阿里云短信测试专用',
      SignatureMethod: 'HMAC-SHA1',
      SignatureNonce: '45e25e9b-0a6f-4070-8c85-2956eda1b466',
      SignatureVersion: '1.0',
      TemplateCode: 'SMS_71390007',
      TemplateParam: '{"customer":"test"}',
      Timestamp: '2017-07-12T02:42:19Z',
      Version: '2017-05-25',
    },
    'testSecret',
    'zJDF+Lrzhj/ThnlvIToysFRq6t4=',
  ],
  [
    "the guide's own request, signed correctly",
    { ...guide, Action: 'DescribeLoadBalancers', Timestamp: moment },
    'testsecret',
    'S2LltwTXMiGTIxfI+TEuDYg2U0k=',
  ],
  [
    "the guide's own request with the version of this service",
    { ...guide, Action: 'DescribeLoadBalancers', Timestamp: moment, Version: '2014-05-15' },
    'testsecret',
    'OGLSDANGDzJAuKw2PFKIPyJ+JxU=',
  ],
];

describe('signV1', () => {
  it.each(vectors)('signs %s', (_title, parameters, secret, signature) => {
    expect(signV1(stringToSignV1('GET', parameters), secret)).toBe(signature);
    expect(verifySignatureV1({ method: 'GET', parameters: { ...parameters, Signature: signature }, secret })).toBe(
      true,
    );
  });

  it('does not give the signature that the guide prints for its request, in either spelling of the timestamp', () => {
    const request = { ...guide, Action: 'DescribeLoadBalancers' };
    for (const spelling of ['Timestamp', 'TimeStamp']) {
      const signed = signV1(stringToSignV1('GET', { ...request, [spelling]: moment }), 'testsecret');
      expect(signed).not.toBe('CT9X0VtwR86fNWSnsc6v8YGOjuE=');
    }
  });

  it("hashes the guide's literal string to sign, whose pairs are joined by a bare ampersand, to another value still", () => {
    const right = stringToSignV1('GET', { ...guide, Action: 'DescribeLoadBalancers', Timestamp: moment });
    expect(signV1(right.replaceAll('%26', '&'), 'testsecret')).toBe('6uxV7akkmdqQxMW+UI6tZTsW7qY=');
  });
});

/** Requests that unmodified clients sent, and the method that each signed as. */
const recorded: readonly (readonly [title: string, method: string, query: string])[] = [
  [
    'pop-core, GET',
    'GET',
    'AccessKeyId=testid&Action=CreateLoadBalancerTCPListener&BackendServerPort=80&Bandwidth=-1&Format=JSON&HealthCheckType=tcp&ListenerPort=80&LoadBalancerId=lb-bp1b6c719dfa08exfuca5&RegionId=cn-hangzhou&SignatureMethod=HMAC-SHA1&SignatureNonce=40f52e7ca6580322130237951f2766c5&SignatureVersion=1.0&Tag.1.Key=k1&Tag.1.Value=v%201%2A~&Timestamp=2026-11-20T23%3A51%3A47Z&Version=2014-05-15&Signature=eXCU%2BqCDPMz8zRdhMHfK%2BXI5dIE%3D',
  ],
  [
    'pop-core, POST',
    'POST',
    'AccessKeyId=testid&Action=CreateLoadBalancerTCPListener&BackendServerPort=80&Bandwidth=-1&Format=JSON&HealthCheckType=tcp&ListenerPort=80&LoadBalancerId=lb-bp1b6c719dfa08exfuca5&RegionId=cn-hangzhou&SignatureMethod=HMAC-SHA1&SignatureNonce=e75f8dbcc8c8763395fe8d100f57b3e6&SignatureVersion=1.0&Tag.1.Key=k1&Tag.1.Value=v%201%2A~&Timestamp=2026-11-20T23%3A51%3A47Z&Version=2014-05-15&Signature=aOepgjr5umW1l0oMqoss7FcpSXk%3D',
  ],
  [
    'Go SDK, POST with everything in the query',
    'POST',
    'AccessKeyId=testid&Action=CreateLoadBalancerTCPListener&BackendServerPort=80&Bandwidth=-1&Format=JSON&HealthCheckType=tcp&ListenerPort=80&LoadBalancerId=lb-bp1b6c719dfa08exfuca5&RegionId=cn-hangzhou&Signature=NcmxtuKYbJJwGtAI6l5ICVSEZ8g%3D&SignatureMethod=HMAC-SHA1&SignatureNonce=2fde3099cb3a4c765d0db6700c2ec4fa&SignatureType=&SignatureVersion=1.0&Tag.1.Key=k1&Tag.1.Value=v+1%2A~&Timestamp=2026-11-21T00%3A04%3A11Z&Version=2014-05-15',
  ],
];

const anyParameters = fc.dictionary(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), {
  minKeys: 1,
});

const edit: fc.Arbitrary<Edit> = fc.record({
  pick: fc.nat(),
  place: fc.nat(),
  side: fc.constantFrom('name', 'value'),
  kind: fc.constantFrom('change', 'add', 'lose'),
  character: fc.oneof(
    fc.constantFrom('&', '=', '%', '+', ' ', '~', '*'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe('verifySignatureV1', () => {
  it.each(recorded)('accepts what %s sent', (_title, method, query) => {
    expect(verifySignatureV1({ method, parameters: parseQuery(query).parameters, secret: 'testsecret' })).toBe(true);
  });

  it('accepts what was signed with the same secret and method', () => {
    fc.assert(
      fc.property(anyParameters, fc.string(), (drawn, secret) => {
        const { Signature: _none, ...parameters } = drawn;
        const Signature = signV1(stringToSignV1('POST', parameters), secret);
        expect(verifySignatureV1({ method: 'POST', parameters: { ...parameters, Signature }, secret })).toBe(true);
        expect(verifySignatureV1({ method: 'GET', parameters: { ...parameters, Signature }, secret })).toBe(false);
        expect(
          verifySignatureV1({ method: 'POST', parameters: { ...parameters, Signature }, secret: `${secret}x` }),
        ).toBe(false);
      }),
    );
  });

  it('refuses a request of which one character of one name or value was changed, added or lost', () => {
    fc.assert(
      fc.property(anyParameters, edit, (drawn, change) => {
        const { Signature: _none, ...parameters } = drawn;
        const Signature = signV1(stringToSignV1('GET', parameters), 'secret');
        const changed = applyEdit(parameters, change);
        if (canonicalQueryV1(changed) === canonicalQueryV1(parameters)) return;
        expect(verifySignatureV1({ method: 'GET', parameters: { ...changed, Signature }, secret: 'secret' })).toBe(
          false,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('refuses a request that lost or gained a parameter', () => {
    fc.assert(
      fc.property(anyParameters, fc.nat(), (drawn, pick) => {
        const { Signature: _none, ...parameters } = drawn;
        const names = Object.keys(parameters);
        if (names.length === 0) return;
        const Signature = signV1(stringToSignV1('GET', parameters), 'secret');
        const lost = names[pick % names.length];
        const fewer = Object.fromEntries(Object.entries(parameters).filter(([name]) => name !== lost));
        const more = { ...parameters, [`${names.join('')}x`]: '' };
        for (const changed of [fewer, more]) {
          expect(verifySignatureV1({ method: 'GET', parameters: { ...changed, Signature }, secret: 'secret' })).toBe(
            false,
          );
        }
      }),
    );
  });

  it.each(['', 'x', '阿里云', 'A'.repeat(28)])('refuses the signature %j without throwing', (Signature) => {
    expect(verifySignatureV1({ method: 'GET', parameters: { ...guide, Signature }, secret: 'testsecret' })).toBe(false);
  });

  it('refuses a request without a signature', () => {
    expect(verifySignatureV1({ method: 'GET', parameters: guide, secret: 'testsecret' })).toBe(false);
  });
});

describe('canonicalQueryV1', () => {
  it('leaves out the signature alone', () => {
    expect(canonicalQueryV1({ Signature: 'x', SignatureNonce: 'n', SignatureType: '', A: '1 *~' })).toBe(
      'A=1%20%2A~&SignatureNonce=n&SignatureType=',
    );
  });
});

/** Where and how a request is tampered with by one character. */
interface Edit {
  readonly pick: number;
  readonly place: number;
  readonly side: 'name' | 'value';
  readonly kind: 'change' | 'add' | 'lose';
  readonly character: string;
}

function applyEdit(parameters: WireParameters, { pick, place, side, kind, character }: Edit): WireParameters {
  const entries = Object.entries(parameters);
  return Object.fromEntries(
    entries.map(([name, value], index) => {
      if (index !== pick % entries.length) return [name, value];
      const edited = Array.from(side === 'name' ? name : value);
      edited.splice(place % (edited.length + 1), kind === 'add' ? 0 : 1, ...(kind === 'lose' ? [] : [character]));
      return side === 'name' ? [edited.join(''), value] : [name, edited.join('')];
    }),
  );
}
