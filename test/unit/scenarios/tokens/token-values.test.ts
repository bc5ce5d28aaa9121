import { describe, expect, it } from 'vitest';
import { defaultsOf, otherValues } from '../../../../scenarios/tokens/token-values.ts';
import { creationOf, type Creation } from '../../../../scenarios/tokens/token-creation.ts';
import { book, contextOf } from '../../laws/planned.ts';

const topic = book.topics.find(({ repetition, about }) => repetition && about.action === 'CreateLoadBalancer');
const creation = topic && (creationOf(topic, contextOf()) as Creation);
if (!creation) throw new Error('no creation takes a token');

describe('values of a creation', () => {
  it('are two that no edition refuses, of each parameter that can be changed alone', () => {
    const found = otherValues(creation, contextOf());
    expect(found.map(({ name }) => name)).toEqual(expect.arrayContaining(['LoadBalancerName', 'LoadBalancerSpec']));
    // Its bandwidth counts only where it is billed by that, which costs money.
    for (const name of ['ClientToken', 'Bandwidth']) expect(found.map((one) => one.name)).not.toContain(name);
    expect(found.filter(({ values: [one, other] }) => JSON.stringify(one) === JSON.stringify(other))).toEqual([]);
  });

  it('are the documented defaults', () => {
    const defaults = Object.fromEntries(defaultsOf(creation, contextOf()));
    expect(defaults).toMatchObject({ AddressType: 'internet' });
    expect(defaults).not.toHaveProperty('LoadBalancerName');
  });
});
