import { describe, expect, it } from 'vitest';
import { untouched, type Write } from '../../../../harness/furnishing/untouched.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const book = loadSpecBook('clb');
const balancer = { resource: 'load-balancer', needs: [], endangered: false };
const certificate = { resource: 'server-certificate', needs: [], endangered: false };
const group = { resource: 'vserver-group', needs: ['load-balancer'], endangered: false };
const listener = { resource: 'listener', needs: ['load-balancer', 'server-certificate'], endangered: false };
const all = [balancer, certificate, group, listener];

const left = (writes: readonly Write[], standing = all): readonly string[] =>
  untouched(standing, writes, book).map(({ resource }) => resource);

describe('untouched', () => {
  it('leaves everything where nothing was written', () => {
    expect(left([])).toEqual(all.map(({ resource }) => resource));
  });

  it('leaves what others use although they changed', () => {
    expect(left([{ resource: 'listener', operation: 'update' }])).toEqual([
      'load-balancer',
      'server-certificate',
      'vserver-group',
    ]);
  });

  it('leaves nothing that is in what changed, or was made with it', () => {
    expect(left([{ resource: 'load-balancer', operation: 'update' }])).toEqual(['server-certificate']);
    expect(left([{ resource: 'server-certificate', operation: 'delete' }])).toEqual(['load-balancer', 'vserver-group']);
  });

  it('takes the change of a part for one of the whole', () => {
    expect(left([{ resource: 'rule', operation: 'add' }])).not.toContain('listener');
    expect(left([{ resource: 'tag', operation: 'remove' }])).toEqual(['server-certificate']);
  });

  it('leaves what something was made beside, unless that is said to damage it', () => {
    const creation: Write = { resource: 'listener', operation: 'create' };
    expect(left([creation])).toEqual(all.map(({ resource }) => resource));
    const endangered = [{ ...balancer, endangered: true }, certificate, group];
    expect(left([creation], endangered)).toEqual(['server-certificate']);
    expect(left([], endangered)).toEqual(['load-balancer', 'server-certificate', 'vserver-group']);
  });
});
