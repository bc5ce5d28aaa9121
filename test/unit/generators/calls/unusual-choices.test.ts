import { describe, expect, it } from 'vitest';
import { otherValues, unusualChoices } from '../../../../generators/calls/unusual-choices.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { book, contextOf, parameterOf } from '../../laws/planned.ts';

const group = actionNamed(book, 'CreateVServerGroup');

describe('unusualChoices', () => {
  it('are values that are neither defaults nor those of plain calls', () => {
    const listener = unusualChoices(actionNamed(book, 'CreateLoadBalancerTCPListener'), contextOf(), false);
    expect(listener).toMatchObject({ Scheduler: 'rr' });
    expect(listener).not.toHaveProperty('ListenerPort');
  });

  it('hold lists of declared servers only if asked', () => {
    expect(unusualChoices(group, contextOf(), false)).not.toHaveProperty('BackendServers');
    expect(unusualChoices(group, contextOf(), true)['BackendServers']).toEqual({
      fill: 'servers',
      text: '[{"ServerId":"$server2","Port":"80","Weight":"33"}]',
    });
  });
});

it('otherValues are valid, none of the given ones and no default', () => {
  const scheduler = parameterOf('CreateLoadBalancerTCPListener', 'Scheduler');
  expect(otherValues(scheduler, [], contextOf())).not.toContain('wrr');
  expect(otherValues(scheduler, ['rr'], contextOf())).not.toContain('rr');
  expect(otherValues(scheduler, ['wrr'], contextOf())).toContain('rr');
});
