import { describe, expect, it } from 'vitest';
import { planned, requirements } from '../laws/planned.ts';
import { makesSoundCases } from '../laws/call-laws.ts';

makesSoundCases(({ origin }) => origin.type === 'topic' && origin.topic.repetition === undefined, 90_000);

describe('the age of a timestamp', () => {
  it.each([
    // No document says when one is too old: codes for it and a recording let a refusal be expected, and no more.
    ['stale-timestamp', 'should'],
    ['v3-stale-date', 'should'],
    ['future-timestamp', 'observe'],
    ['malformed-timestamp', 'must'],
  ])('%s is a matter of %s, in the requirement and in each of its cases', (detail, level) => {
    const requirement = requirements.find(({ id }) => id === `clb.authentication.authentication.${detail}`);
    if (!requirement) throw new Error(`there is no ${detail}`);
    const { requirement: judged, cases } = planned(requirement);
    expect(cases.length).toBeGreaterThan(0);
    expect([requirement.level, judged.level, ...new Set(cases.map((one) => one.level))]).toEqual([level, level, level]);
  });
});
