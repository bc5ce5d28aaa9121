import { expect, it } from 'vitest';
import { isCode } from '../../../../specs/oracle/is-code.ts';

it.each([
  ['Throttling', 'Throttling', true],
  ['Throttling', 'Throttling.User', false],
  ['Throttling.*', 'Throttling', true],
  ['Throttling.*', 'Throttling.User', true],
  ['Throttling.*', 'Throttling.User.Burst', true],
  ['Throttling.*', 'ThrottlingUser', false],
  ['Throttling.*', 'Throttlin', false],
  ['Throttling.*', 'Rejected.Throttling', false],
])('%s means %s: %s', (code, given, expected) => {
  expect(isCode({ code }, given)).toBe(expected);
});
