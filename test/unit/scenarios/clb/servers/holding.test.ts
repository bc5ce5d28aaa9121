import { expect, it } from 'vitest';
import { holding } from '../../../../../scenarios/clb/servers/holding.ts';
import { contextOf } from '../../../laws/planned.ts';

it('holding puts servers behind a load balancer, or into a group that is made with them', () => {
  const text = (action: string): unknown =>
    holding(action, [{ server: 2, weight: 30 }], contextOf()).parameters['BackendServers'];
  expect(text('AddBackendServers')).toEqual({ fill: 'servers', text: '[{"ServerId":"$server2","Weight":"30"}]' });
  expect(text('CreateVServerGroup')).toEqual({
    fill: 'servers',
    text: '[{"ServerId":"$server2","Port":"80","Weight":"30"}]',
  });
});
