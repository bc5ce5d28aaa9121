import { expect, test } from 'vitest';
import { lookUpField, type Findings } from '../../../../checks/reading/look-up-field.ts';

const lists = new Set(['L.I']);
const find = (body: unknown, path = 'L.I.A'): Findings => lookUpField(body, path, (one) => lists.has(one));

test('values are found in every item, and a gap where an item has none', () => {
  expect(find({ L: { I: [{ A: 1 }, {}, { A: 2 }] } })).toEqual({
    values: [1, 2],
    gaps: [{ at: 'L.I.A', kind: 'absent' }],
  });
});

test('the first place where nothing follows is the gap', () => {
  expect(find({})).toEqual({ values: [], gaps: [{ at: 'L', kind: 'absent' }] });
  expect(find({ L: {} })).toEqual({ values: [], gaps: [{ at: 'L.I', kind: 'absent' }] });
  expect(find({ L: { I: [] } })).toEqual({ values: [], gaps: [{ at: 'L.I', kind: 'empty' }] });
});

test('an empty element stands for a list without items, and for no other thing', () => {
  expect(find({ L: '' }).gaps).toEqual([{ at: 'L.I', kind: 'empty' }]);
  expect(find({ O: '' }, 'O.A').gaps).toEqual([{ at: 'O.A', kind: 'absent' }]);
});

test('a list that is asked for itself is a value, and a gap if it is empty', () => {
  expect(find({ L: { I: [] } }, 'L.I')).toEqual({ values: [[]], gaps: [{ at: 'L.I', kind: 'empty' }] });
  expect(find({ L: { I: [1] } }, 'L.I')).toEqual({ values: [[1]], gaps: [] });
});
