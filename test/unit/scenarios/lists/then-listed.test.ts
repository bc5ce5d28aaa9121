import { describe, expect, it } from 'vitest';
import { listOf, readOf, thenListed } from '../../../../scenarios/lists/then-listed.ts';
import { actionNamed, resourceNamed } from '../../../../generators/calls/context.ts';
import { book, contextOf, topicOf } from '../../laws/planned.ts';

const topic = topicOf('made-is-listed');

describe('thenListed', () => {
  it('makes or deletes one, and asks the list of its kind', () => {
    const asked: string[] = [];
    const drafts = thenListed(topic, contextOf(), 'delete', (lister, resource, action) => {
      asked.push(lister.name, resource.name, action.name);
      return {};
    });
    expect(drafts).toHaveLength(1);
    expect(asked).toEqual(['DescribeCACertificates', 'ca-certificate', 'DeleteCACertificate']);
  });

  it('looks for all, for the only one, or for none', () => {
    const list = (match: Parameters<typeof listOf>[3]): ReturnType<typeof listOf> =>
      listOf(actionNamed(book, 'DescribeCACertificates'), resourceNamed(book, 'ca-certificate'), contextOf(), match);
    const own = [{ fill: 'identifier', resource: 'ca-certificate' }];
    expect(list('all')).toMatchObject({ holds: own, lacks: [] });
    expect(list('none')).toMatchObject({ holds: [], lacks: own });
    expect(list('only')).toMatchObject({ holds: own, size: 1, calls: [{ parameters: { CACertificateId: own[0] } }] });
  });

  it('reads the list by the key', () => {
    const read = readOf(
      actionNamed(book, 'DescribeCACertificates'),
      resourceNamed(book, 'ca-certificate'),
      contextOf(),
    );
    expect(read.items).toMatchObject([
      { match: 'only', items: { text: '[{"CACertificateId":"$made.ca-certificate"}]' } },
    ]);
  });
});
