import { expect, it } from 'vitest';
import { watchTarget } from '../../../../cli/watch/watch-target.ts';

it.each([
  ['without an endpoint', {}, /name it with --endpoint/],
  ['in a dry run', { endpoint: 'http://127.0.0.1:1', dryRun: true }, /--dry-run does not/],
])('refuses to watch %s before it plans a run', async (_, more, words) => {
  let planned = 0;
  const prepare = (): Promise<never> => {
    planned += 1;
    return Promise.reject(new Error('planned'));
  };
  const flags = { service: 'clb', report: [], out: 'out', journal: 'journal', ...more };
  await expect(watchTarget(prepare, flags)).rejects.toThrow(words);
  expect(planned).toBe(0);
});
