import { describe, expect, it } from 'vitest';
import { remembered } from '../../../../specs/oracle/remembered.ts';

describe('remembered', () => {
  it('works out once what is asked of one subject under the same editions', () => {
    const asked: string[] = [];
    const editions = ['2018', '2019'];
    const of = remembered(({ name }: { readonly name: string }, { edition = 'all' }) => {
      asked.push(`${name} ${edition}`);
      return name + edition;
    });
    const [one, other] = [{ name: 'a' }, { name: 'a' }];
    expect([of(one, { editions }), of(one, { editions }), of(other, { editions })]).toEqual(['aall', 'aall', 'aall']);
    expect([of(one, { editions, edition: '2018' }), of(one, { editions: ['2018'] })]).toEqual(['a2018', 'aall']);
    expect(asked).toEqual(['a all', 'a all', 'a 2018', 'a all']);
  });

  it('remembers that there is nothing', () => {
    let asked = 0;
    const of = remembered((_subject: object): undefined => {
      asked += 1;
      return undefined;
    });
    const subject = {};
    const scope = { editions: [] };
    expect([of(subject, scope), of(subject, scope), asked]).toEqual([undefined, undefined, 1]);
  });
});
