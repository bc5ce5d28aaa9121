import { describe, expect, it } from 'vitest';
import type { PlanningContext } from '../../../../cases/planning-context.ts';
import { giving, listing, red, tagCall, tagPlan, typesOf } from '../../../../scenarios/tag-resources/tag-plan.ts';
import { serviceOf } from '../../laws/planned.ts';

const { book } = serviceOf('alb');
const context: PlanningContext = { book, editions: book.service.editions, seed: () => 1 };
const topic = book.topics.find(({ scenario }) => scenario === 'tags-given');
if (!topic) throw new Error('no rule names the scenario');
const types = typesOf(topic, context);
const group = types.find(({ type }) => type === 'servergroup');
if (!group) throw new Error('no group has tags');
const id = { fill: 'list', of: [{ fill: 'identifier', resource: 'server-group' }] };

it('knows the types that a rule names', () => {
  expect(types.map(({ type }) => type)).toEqual(['loadbalancer', 'servergroup', 'acl']);
  expect(Object.values(group.by).map(({ name }) => name)).toEqual([
    'TagResources',
    'UnTagResources',
    'ListTagResources',
  ]);
});

it('speaks of what a case has of a type', () => {
  const own = { ResourceType: 'servergroup', ResourceId: id };
  expect(tagCall('remove', group, { Tag: null, All: 'true' }, context).parameters).toEqual({
    ...own,
    All: 'true',
  });
  expect(giving([red], group, context).parameters).toEqual({ ...own, Tag: '[{"Key":"colour","Value":"red"}]' });
  expect(listing([red], group, context)).toMatchObject({
    call: { parameters: own },
    items: [{ match: 'only', items: '[{"TagKey":"colour","TagValue":"red","ResourceType":"servergroup"}]' }],
  });
});

describe('tagPlan', () => {
  it('makes what is tagged, and nothing that is not', () => {
    const tagged = { tagged: group, choices: { Tag: '[{"Key":"a"}]' }, variant: 'one' };
    const { fixtures, call } = tagPlan({ operation: 'add', ...tagged }, context);
    expect(fixtures.map(({ resource, exclusive }) => [resource, exclusive])).toEqual([['server-group', true]]);
    expect(call.parameters).toEqual({ ResourceType: 'servergroup', ResourceId: id, Tag: '[{"Key":"a"}]' });
  });
});
