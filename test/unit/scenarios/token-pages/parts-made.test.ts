import { describe, expect, it } from 'vitest';
import type { PlanningContext } from '../../../../cases/planning-context.ts';
import { listingOf } from '../../../../scenarios/lists/made-and-listed.ts';
import { count } from '../../../../scenarios/token-pages/made-for-pages.ts';
import { partsMade } from '../../../../scenarios/token-pages/parts-made.ts';
import { serviceOf } from '../../laws/planned.ts';

const { book } = serviceOf('alb');
const context: PlanningContext = { book, editions: book.service.editions, seed: () => 1 };

function made(beside: boolean, list = 'ListServerGroupServers'): ReturnType<typeof partsMade> {
  const topic = book.topics.find(({ about: { action }, scenario }) => {
    return action === list && scenario === 'token-pages-end';
  });
  if (!topic) throw new Error('no promise about the pages of parts');
  return partsMade(listingOf(topic, context), beside, context);
}

describe('partsMade', () => {
  it('adds enough parts by one call, and asks for those of the case alone', () => {
    const { prepare = [], choices, all, others } = made(false) ?? {};
    expect(prepare.map(({ action }) => action)).toEqual(['AddServersToServerGroup']);
    expect(choices).toEqual({ ServerGroupId: { fill: 'identifier', resource: 'server-group', nth: 0 } });
    expect(all).toHaveLength(count);
    expect(all?.[1]).toEqual({ fill: 'servers', text: '$server1=81' });
    expect(others).toEqual([]);
  });

  it('adds one to another whole beside them', () => {
    const { prepare = [], all } = made(true) ?? {};
    expect(prepare.map(({ action }) => action)).toEqual([
      'AddServersToServerGroup',
      'CreateServerGroup',
      'AddServersToServerGroup',
    ]);
    expect(prepare[2]?.parameters['ServerGroupId']).toMatchObject({ nth: 1 });
    expect(all).toHaveLength(count);
  });

  it('knows parts by what calls name otherwise than the list', () => {
    expect(made(false, 'ListTagResources')?.all).toEqual(['env', 'env1', 'env2']);
  });
});
