import { describe, expect, it } from 'vitest';
import { becoming } from '../../../../scenarios/tokens/token-interludes.ts';
import { creationOf, type Creation } from '../../../../scenarios/tokens/token-creation.ts';
import { book, contextOf, serviceOf } from '../../laws/planned.ts';

const topic = book.topics.find(({ repetition, about }) => repetition && about.action === 'CreateLoadBalancer');
const creation = topic && (creationOf(topic, contextOf()) as Creation);
if (!creation) throw new Error('no creation takes a token');

const made = { action: 'CreateLoadBalancer', parameters: { RegionId: { fill: 'region' }, ClientToken: 'a' } } as const;
const pair = { variant: [], first: made, second: made };
const interlude = (after: Parameters<typeof becoming>[1]): ReturnType<typeof becoming> =>
  becoming(creation, after, pair, contextOf());

describe('becoming', () => {
  it('leaves what was made, or deletes it', () => {
    expect(interlude('made')).toEqual({ first: made, steps: [] });
    expect(interlude('deleted')?.steps.map(({ action }) => action)).toEqual(['DeleteLoadBalancer']);
  });

  it('gives it another name, which must stay', () => {
    const changed = interlude('changed');
    const name = { fill: 'name', suffix: '-changed' };
    expect(changed?.steps).toMatchObject([{ action: 'SetLoadBalancerName', parameters: { LoadBalancerName: name } }]);
    expect(changed?.lists).toMatchObject([{ holds: [{ fill: 'identifier', resource: 'load-balancer', nth: 0 }] }]);
  });

  it('gives it another name by a change of anything where none is for names alone', () => {
    const { book: other } = serviceOf('alb');
    const context = { book: other, editions: other.service.editions, seed: () => 1 };
    const about = other.topics.find((one) => one.repetition && one.about.action === 'CreateLoadBalancer');
    const made = about && creationOf(about, context);
    const changed = made && becoming(made, 'changed', pair, context);
    expect(changed?.steps).toMatchObject([
      { action: 'UpdateLoadBalancerAttribute', parameters: { LoadBalancerName: { fill: 'name', suffix: '-changed' } } },
    ]);
  });

  it('lets the first fail for want of what every edition requires', () => {
    const failed = interlude('failed');
    expect(failed?.first.sending).toEqual({ mayFail: true });
    expect(Object.keys(failed?.first.parameters ?? {})).toEqual(['ClientToken']);
  });
});
