import { expect, test } from 'vitest';
import { showsExpectedValue } from '../../../../checks/reading/shows-expected-value.ts';

test('a number and its text are the same, and any other value is not', () => {
  expect(showsExpectedValue(['80', 80], 'Port', '80')).toBeUndefined();
  expect(showsExpectedValue([80, 81], 'Port', '80')).toEqual({
    expected: 'Port is 80',
    actual: 'it is 81',
    at: 'Port',
    deviation: 'other-value',
  });
});

test('nothing is wrong where nobody knows the value, or none is shown', () => {
  expect(showsExpectedValue([1], 'Port', undefined)).toBeUndefined();
  expect(showsExpectedValue([], 'Port', '80')).toBeUndefined();
});
