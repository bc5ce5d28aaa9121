import { describe, expect, it } from 'vitest';
import {
  create,
  createGroup,
  createHttp,
  lanesOf,
  look,
  oneOf,
  port,
  running,
  tcp,
  threshold,
} from '../../../../../scenarios/clb/races/racing-acts.ts';
import fc from 'fast-check';

const sample = <T>(arbitrary: fc.Arbitrary<T>): readonly T[] => fc.sample(arbitrary, { seed: 7, numRuns: 60 });

describe('acts that are raced', () => {
  it('are about one port, beside a listener on another', () => {
    expect([create, createHttp, look, tcp].map((act) => 'port' in act && act.port)).toEqual([port, port, port, port]);
    expect(running.port).not.toBe(port);
    expect(createGroup).toEqual({ on: 'group', does: 'create' });
  });

  it('run in two to four lanes, one of some in each', () => {
    const lanes = sample(lanesOf(oneOf(create, look)));
    expect(new Set(lanes.map(({ length }) => length))).toEqual(new Set([2, 3, 4]));
    expect(new Set(lanes.flat(2))).toEqual(new Set([create, look]));
    expect(sample(threshold).every((text) => Number(text) >= 2 && Number(text) <= 10)).toBe(true);
  });
});
