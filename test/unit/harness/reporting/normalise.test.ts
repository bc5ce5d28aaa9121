import { describe, expect, it } from 'vitest';
import { createNormaliser } from '../../../../harness/reporting/normalise.ts';

const make = (): ReturnType<typeof createNormaliser> =>
  createNormaliser({
    identifiers: [
      ['load-balancer', 'lb-abc'],
      ['load-balancer', 'lb-of-another-execution'],
    ],
    prefix: 'slbc-1f2e',
    endpoint: { origin: 'http://127.0.0.1:8080', shown: 'embedded' },
  });

describe('createNormaliser', () => {
  it('replaces identifiers, the run prefix and the endpoint', () => {
    expect(make().text('http://127.0.0.1:8080/?LoadBalancerId=lb-abc&Name=slbc-1f2e-x')).toBe(
      'embedded/?LoadBalancerId={load-balancer}&Name={run}-x',
    );
  });

  it('replaces the identifiers of every execution', () => {
    expect(make().text('lb-abc lb-of-another-execution')).toBe('{load-balancer} {load-balancer}');
  });

  it('numbers request ids and addresses in order of appearance', () => {
    const a = '0A4F5C1E-0000-4000-8000-00000000000A';
    const b = '0a4f5c1e-0000-4000-8000-00000000000b';
    const { text } = make();
    expect(text(`${a} ${b} ${a}`)).toBe('{uuid-1} {uuid-2} {uuid-1}');
    expect(text('10.1.2.3 10.1.2.4 10.1.2.3')).toBe('{address-1} {address-2} {address-1}');
  });

  it('does not tell moments apart, for a second may pass between them', () => {
    const { text } = make();
    expect(text('2026-11-21T04:00:00Z 2026-11-21T04%3A00%3A01Z 2026-11-21T04%253A00%253A02Z')).toBe(
      '{time} {time} {time}',
    );
    expect(text('1763697600000')).toBe('{stamp}');
  });

  it('leaves the address of a target that is not embedded alone', () => {
    const origin = 'http://127.0.0.1:8080';
    const normaliser = createNormaliser({
      identifiers: [],
      prefix: 'slbc-1',
      endpoint: { origin, shown: origin },
    });
    expect(normaliser.text(`${origin}/?Action=A host 127.0.0.1:8080`)).toBe(`${origin}/?Action=A host 127.0.0.1:8080`);
  });

  it('gives equal placeholders for equal texts in equal order', () => {
    const texts = ['10.0.0.1', '10.0.0.2', '10.0.0.1'];
    const [one, two] = [make(), make()];
    expect(texts.map(one.text)).toEqual(texts.map(two.text));
  });

  it('leaves ports, business values and the loopback address alone', () => {
    expect(make().text('ListenerPort=65535 127.0.0.1 Bandwidth=-1')).toBe('ListenerPort=65535 127.0.0.1 Bandwidth=-1');
  });
});
