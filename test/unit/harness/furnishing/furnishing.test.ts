import { describe, expect, it } from 'vitest';
import { partsOf, type Piece } from '../../../../harness/furnishing/furnishing.ts';

function piece(resource: string, ...needs: readonly string[]): Piece {
  return { key: resource, needs, parameters: {}, made: { number: 1, resource, keys: {} } };
}

const namesOf = (pieces: readonly Piece[]): readonly (readonly string[])[] =>
  partsOf(pieces).map((part) => part.map(({ key }) => key));

describe('partsOf', () => {
  it('takes apart what was not made with each other', () => {
    const pieces = [piece('load-balancer'), piece('server-certificate'), piece('vserver-group', 'load-balancer')];
    expect(namesOf(pieces)).toEqual([['server-certificate'], ['load-balancer', 'vserver-group']]);
  });

  it('keeps together what one piece was made with, in the order in which it was made', () => {
    const listener = piece('listener', 'load-balancer', 'server-certificate');
    const pieces = [piece('load-balancer'), piece('server-certificate'), piece('vserver-group', 'load-balancer')];
    expect(namesOf([...pieces, listener])).toEqual([
      ['load-balancer', 'server-certificate', 'vserver-group', 'listener'],
    ]);
  });
});
