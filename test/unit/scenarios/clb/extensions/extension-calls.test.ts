import { describe, expect, it } from 'vitest';
import {
  domains,
  extending,
  extensionsListed,
  itemsOf,
} from '../../../../../scenarios/clb/extensions/extension-calls.ts';
import { contextOf, topicOf } from '../../../laws/planned.ts';

const topic = topicOf('extension-addition');

describe('calls about domain extensions', () => {
  it('are for domains of which none is another, one with every name within it', () => {
    expect(new Set(domains).size).toBe(domains.length);
    expect(domains.filter((domain) => domain.startsWith('*.'))).toHaveLength(1);
  });

  it('add one to others on the same listener, and list them all with the certificate of the case', () => {
    const [one, two] = domains;
    const expected = { before: [one], domain: two, expect: { answer: 'accept' }, after: [one, two] } as const;
    const { plan } = extending(topic, contextOf(), 'v', expected);
    const calls = [...plan.prepare, plan.call, ...plan.reads.map(({ call }) => call)];
    expect(calls.map(({ parameters }) => parameters['Domain'])).toEqual([one, two, undefined]);
    expect(new Set(calls.map(({ parameters }) => parameters['ListenerPort'])).size).toBe(1);
    expect(plan.reads[0]?.items).toEqual(extensionsListed({}, [one, two], contextOf()).items);
    expect(itemsOf([one])).toEqual({
      fill: 'servers',
      text: '[{"Domain":"one.example","ServerCertificateId":"$made.server-certificate"}]',
    });
  });
});
