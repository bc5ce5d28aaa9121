import { describe, expect, it } from 'vitest';
import { topicCases, topicMaker } from '../../../scenarios/topic-cases.ts';
import { makesSoundCases } from '../laws/call-laws.ts';
import { contextOf, planned, requirements, topicOf } from '../laws/planned.ts';

describe('topicCases', () => {
  it('are made by the scenario that a rule names', () => {
    const variants = topicCases(topicOf('tag-quota'), contextOf()).map(({ variant }) => variant);
    expect(variants).toEqual(['ten', 'eleven']);
    const rule = requirements.find(({ id }) => id === 'clb.tag.quota.per-load-balancer');
    expect(rule && topicMaker(rule)).toBe('scenarios/clb/tags/tag-quota.ts');
  });

  it('are none of what only later editions state', () => {
    const later = { document: 'd', edition: '2024', section: 's' };
    expect(topicCases({ ...topicOf('tag-quota'), sources: [later] }, contextOf('2018'))).toEqual([]);
  });
});

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
