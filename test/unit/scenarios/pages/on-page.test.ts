import { expect, it } from 'vitest';
import { count, onPage, pageOf, size } from '../../../../scenarios/pages/on-page.ts';
import { contextOf, topicOf } from '../../laws/planned.ts';

const topic = topicOf('list-pages');

it('onPage makes three and asks for a page of two of them', () => {
  const seen: unknown[] = [];
  const [draft] = onPage(topic, contextOf(), 2, (listing, call) => {
    seen.push(call, pageOf(listing, 2, contextOf()));
    return [];
  });
  expect([draft?.plan.prepare.length, size]).toEqual([count, 2]);
  expect(draft?.variant).toBe('page-2');
  expect(draft?.plan.call.parameters).toMatchObject({
    PageSize: '2',
    PageNumber: '2',
    // No access control list can be asked for by its identifier.
    AclName: { fill: 'name' },
  });
  expect(seen[0]).toEqual(seen[1]);
});
