import { expect, it } from 'vitest';
import { useColor } from '../../../../cli/options/use-color.ts';

type Row = readonly [isTTY: boolean, environment: Readonly<Record<string, string>>, colored: boolean];

const rows: readonly Row[] = [
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  [true, { TERM: 'dumb' }, false],
];

it.each(rows)('useColor on a terminal: %s, with %j, is %s', (isTTY, environment, colored) => {
  expect(useColor({ isTTY }, environment)).toBe(colored);
});
