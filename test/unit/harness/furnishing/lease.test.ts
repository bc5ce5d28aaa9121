import { describe, expect, it } from 'vitest';
import type { FixturePlan } from '../../../../cases/call-plan.ts';
import { fixtureKey } from '../../../../harness/furnishing/fixture-key.ts';
import type { Piece } from '../../../../harness/furnishing/furnishing.ts';
import { openLeasePool, type LeasePool } from '../../../../harness/furnishing/lease.ts';
import type { SlotValues } from '../../../../harness/provisioning/slots.ts';
import type { MadeResource } from '../../../../harness/journal/made-resource.ts';
import type { Workshop } from '../../../../harness/provisioning/workshop.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const book = loadSpecBook('clb');
const balancer: FixturePlan = {
  resource: 'load-balancer',
  call: { action: 'CreateLoadBalancer', parameters: {} },
  pooled: true,
};
const root = fixtureKey(balancer);

/** A pool whose target makes and removes everything, and what was removed. */
function openPool(most: number): { readonly pool: LeasePool; readonly removed: string[]; readonly made: Piece[] } {
  const removed: string[] = [];
  const made: Piece[] = [];
  const gone = new Set<number>();
  const workshop = {
    session: { book },
    call: async () => ({ answer: {}, made: { number: made.length, resource: 'load-balancer', keys: {} } }),
    owns: ({ number }: MadeResource) => !gone.has(number),
    remove: async ({ number, resource }: MadeResource) => {
      if (!gone.has(number)) removed.push(resource);
      gone.add(number);
      return true;
    },
  };
  return { pool: openLeasePool(workshop as unknown as Workshop, most), removed, made };
}

async function make({ pool, made }: ReturnType<typeof openPool>): Promise<Piece> {
  const piece = {
    key: root,
    needs: [],
    parameters: {},
    made: await pool.make(balancer, { suffix: '', prefix: '' } as unknown as SlotValues),
  };
  made.push(piece);
  return piece;
}

let count = 100;

function inside(resource: string, needs: readonly string[] = ['load-balancer']): Piece {
  return { key: resource, needs, parameters: {}, made: { number: (count += 1), resource, keys: {} } };
}

const keysOf = (pieces: readonly Piece[]): readonly string[] => pieces.map(({ key }) => key);

describe('the pool of fixtures', () => {
  it('gives the most that a case needs, and nothing that it does not', async () => {
    const opened = openPool(4);
    const [bare, furnished, full] = [await make(opened), await make(opened), await make(opened)];
    const [group, same, listener] = [inside('vserver-group'), inside('vserver-group'), inside('listener')];
    await opened.pool.giveBack([bare]);
    await opened.pool.giveBack([furnished, group]);
    await opened.pool.giveBack([full, same, listener]);
    expect(await opened.pool.take([root, 'vserver-group'])).toEqual([furnished, group]);
    expect(await opened.pool.take([root, 'vserver-group'])).toEqual([bare]);
    expect(await opened.pool.take([root, 'vserver-group'])).toEqual([]);
    expect(await opened.pool.take(['listener', 'vserver-group', root])).toEqual([full, same, listener]);
  });

  it('puts together what was left apart', async () => {
    const opened = openPool(4);
    const piece = await make(opened);
    const certificate = inside('server-certificate', []);
    await opened.pool.giveBack([piece, certificate]);
    expect(await opened.pool.take(['server-certificate'])).toEqual([certificate]);
    await opened.pool.giveBack([certificate]);
    const both = await opened.pool.take([root, 'server-certificate']);
    expect(keysOf(both).toSorted()).toEqual([root, 'server-certificate'].toSorted());
  });

  it('empties a load balancer rather than have more than it may', async () => {
    const opened = openPool(1);
    const piece = await make(opened);
    const group = inside('vserver-group');
    const identified = { ...group, made: { ...group.made, identifier: 'of-vserver-group' } };
    await opened.pool.giveBack([piece, identified, inside('listener')]);
    expect(keysOf(await opened.pool.take([root]))).toEqual([root]);
    expect(opened.removed).toEqual(['listener', 'vserver-group']);
    expect([...opened.pool.gone]).toEqual(['of-vserver-group']);
  });

  it('drops what waits longest of what there is too much of', async () => {
    const opened = openPool(1);
    await opened.pool.giveBack([inside('server-certificate', [])]);
    await opened.pool.giveBack([inside('ca-certificate', [])]);
    expect(opened.removed).toEqual([]);
    await opened.pool.giveBack([inside('server-certificate', [])]);
    expect(opened.removed).toEqual(['server-certificate']);
  });

  it('makes room by a load balancer with all that was made in it, first', async () => {
    const opened = openPool(4);
    const certificate = inside('server-certificate', []);
    await opened.pool.giveBack([
      await make(opened),
      certificate,
      inside('listener', ['load-balancer', 'server-certificate']),
    ]);
    expect(await opened.pool.dropIdle()).toBe(true);
    expect(opened.removed[0]).toBe('load-balancer');
    expect(await opened.pool.dropIdle()).toBe(false);
  });

  it('deletes all that waits in the end, the holders before what is in them', async () => {
    const opened = openPool(4);
    await opened.pool.giveBack([await make(opened), inside('listener')]);
    await opened.pool.giveBack([inside('server-certificate', [])]);
    while (await opened.pool.dropNext());
    expect(opened.removed.toSorted()).toEqual(['listener', 'load-balancer', 'server-certificate']);
    expect(opened.removed.indexOf('load-balancer')).toBeLessThan(opened.removed.indexOf('listener'));
    expect(await opened.pool.take([root])).toEqual([]);
  });
});
