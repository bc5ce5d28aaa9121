import { expect, it } from 'vitest';
import type { PlanningContext } from '../../../../../cases/planning-context.ts';
import { holding, listOfServers } from '../../../../../scenarios/alb/members/holding.ts';
import { serviceOf } from '../../../laws/planned.ts';

const { book } = serviceOf('alb');
const context: PlanningContext = { book, editions: book.service.editions, seed: () => 1 };

it('writes of servers what is said of them, and a port unless there is none', () => {
  expect(listOfServers([{ server: 2 }])).toEqual({
    fill: 'servers',
    text: '[{"ServerId":"$server2","ServerType":"Ecs","Port":80}]',
  });
  expect(listOfServers([{ server: 1, port: null, weight: 0, description: 'text', type: 'Ip' }])).toEqual({
    fill: 'servers',
    text: '[{"ServerId":"$server1","ServerType":"Ip","Weight":0,"Description":"text"}]',
  });
});

it('adds servers to the group of a case, or to another', () => {
  const group = { ServerGroupId: { fill: 'identifier', resource: 'server-group', nth: 1 } } as const;
  expect(holding([{ server: 1 }], context).parameters['ServerGroupId']).not.toHaveProperty('nth');
  expect(holding([{ server: 1 }], context, group)).toMatchObject({ parameters: group });
});
