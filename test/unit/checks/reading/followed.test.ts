import { expect, test } from 'vitest';
import { followed } from '../../../../checks/reading/followed.ts';

const one = [{ code: 'A', status: 400, editions: ['2018'] }];

test('a code binds fully only where a document names one for the situation', () => {
  expect(followed({ named: one, listed: [] })).toEqual({});
  expect(followed({ named: [], listed: one })).toEqual({ level: 'should' });
});
