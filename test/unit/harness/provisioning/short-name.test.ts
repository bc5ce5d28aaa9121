import { expect, it } from 'vitest';
import { shortName } from '../../../../harness/provisioning/short-name.ts';

it('writes a name of few signs, the same for the same name and another for another', () => {
  expect(shortName('one', 2)).toMatch(/^[\u4e00-\u9fa5]{2}$/);
  expect(shortName('one', 1)).toBe(shortName('one', 1));
  expect(shortName('one', 1)).not.toBe(shortName('other', 1));
  expect(Array.from(shortName('one', 40))).toHaveLength(40);
});
