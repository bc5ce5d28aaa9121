import { describe, expect, it } from 'vitest';
import { censusOf, listByName } from '../../../../scenarios/tokens/token-census.ts';
import type { Call } from '../../../../cases/call.ts';
import { creationOf, type Creation } from '../../../../scenarios/tokens/token-creation.ts';
import { book, contextOf } from '../../laws/planned.ts';

const topic = book.topics.find(({ repetition, about }) => repetition && about.action === 'CreateLoadBalancer');
const creation = topic && (creationOf(topic, contextOf()) as Creation);
if (!creation) throw new Error('no creation takes a token');

const call = (name: string, account?: 'other'): Call => ({
  action: 'CreateLoadBalancer',
  parameters: { LoadBalancerName: { fill: 'name', suffix: name } },
  ...(account ? { sending: { account } } : {}),
});

describe('censusOf', () => {
  it('counts what bears the names that the calls give, each once, where they give them', () => {
    const census = censusOf(creation, [call('-1'), call('-1'), call('-2', 'other')], 2, contextOf());
    expect(census).toMatchObject({ resource: 'load-balancer', key: 'LoadBalancerId', exist: 2 });
    expect(census?.calls.map(({ parameters, sending }) => [parameters['LoadBalancerName'], sending?.account])).toEqual([
      [{ fill: 'name', suffix: '-1' }, undefined],
      [{ fill: 'name', suffix: '-2' }, 'other'],
    ]);
  });

  it('is none where nothing bears a name', () => {
    expect(censusOf(creation, [{ action: 'CreateLoadBalancer', parameters: {} }], 1, contextOf())).toBeUndefined();
  });
});

it('listByName asks for one page, if the list can be asked so', () => {
  const list = listByName(creation, { fill: 'name', suffix: '-1' }, contextOf());
  expect(list?.calls).toMatchObject([{ action: 'DescribeLoadBalancers', parameters: { PageSize: '50' } }]);
  expect(listByName({ ...creation, list: undefined }, { fill: 'name' }, contextOf())).toBeUndefined();
});
