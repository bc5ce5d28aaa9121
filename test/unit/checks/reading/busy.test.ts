import { expect, test } from 'vitest';
import { busyWhy } from '../../../../checks/reading/busy.ts';
import { answer, busy, silence } from '../evidence.ts';

test('a busy target is named with its code and how often it said so', () => {
  expect(busyWhy(busy)).toBe('the target answered SystemBusy to A 5 times, until the budget was spent');
  expect(busyWhy(answer(silence, { stillBusy: true }))).toContain('the target answered no answer: reset to A 1 times');
});
