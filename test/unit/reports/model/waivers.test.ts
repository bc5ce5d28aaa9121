import { describe, expect, it } from 'vitest';
import { describeFailures } from '../../../../harness/reporting/describe-failures.ts';
import { applyWaivers, type Waiver } from '../../../../reports/model/waivers.ts';
import { matchesWildcard } from '../../../../reports/model/wildcard.ts';
import { sampleReport } from '../sample-report.ts';

const today = '2026-11-21';
const terms = { reason: 'known', owner: 'me', expires: '2026-11-21' };
const waivers = describeFailures(sampleReport, terms);

describe('waivers made from a report', () => {
  it('waive all its failures, up to and on their last day, and no harness error', () => {
    const { totals, waivers: notes = [] } = applyWaivers(sampleReport, waivers, today);
    expect(totals.requirements.fail).toBe(0);
    expect(totals.requirements.waived).toBe(sampleReport.totals.requirements.waived + waivers.length);
    expect(totals.requirements.error).toBe(sampleReport.totals.requirements.error);
    expect(new Set(notes.map(({ state }) => state))).toEqual(new Set(['used']));
  });

  it('waive nothing a day later, and are told as expired', () => {
    const { totals, waivers: notes = [] } = applyWaivers(sampleReport, waivers, '2026-11-22');
    expect(totals.requirements).toEqual(sampleReport.totals.requirements);
    expect(new Set(notes.map(({ state }) => state))).toEqual(new Set(['expired']));
  });

  it('waive nothing of another target', () => {
    const elsewhere = waivers.map((waiver): Waiver => ({ ...waiver, target: 'https://slb.aliyuncs.com' }));
    const { totals } = applyWaivers(sampleReport, elsewhere, today);
    expect(totals.requirements).toEqual(sampleReport.totals.requirements);
  });

  it('may be joined into one with a pattern, and two may share a requirement', () => {
    const behaviour = waivers.flatMap((waiver) => waiver.behaviour);
    const joined: Waiver = { ...terms, requirement: 'clb.*', behaviour };
    expect(applyWaivers(sampleReport, [joined], today).totals.requirements.fail).toBe(0);
    const halves = behaviour.map((one): Waiver => ({ ...terms, requirement: 'clb.*', behaviour: [one] }));
    const split = applyWaivers(sampleReport, halves, today);
    expect(split.totals.requirements.fail).toBe(0);
    expect(new Set((split.waivers ?? []).map(({ state }) => state))).toEqual(new Set(['used']));
  });

  it('leave a failure alone of which they describe a part only', () => {
    const first = waivers.find(({ behaviour }) => behaviour.length > 1);
    const part = { ...(first as Waiver), behaviour: (first as Waiver).behaviour.slice(0, 1) };
    const { totals, waivers: notes = [] } = applyWaivers(sampleReport, [part], today);
    expect(totals.requirements.fail).toBe(sampleReport.totals.requirements.fail);
    expect(notes.map(({ state }) => state)).toEqual(['differs']);
  });

  it('are stale where the requirement passes, but not where drawn values decide', () => {
    const passing = sampleReport.requirements.find(({ verdict }) => verdict === 'pass')?.id ?? '';
    const entry = (caseId: string): Waiver => ({
      ...terms,
      requirement: passing,
      behaviour: [{ case: caseId, actual: 'x' }],
    });
    const stateOf = (waiver: Waiver): unknown => applyWaivers(sampleReport, [waiver], today).waivers?.[0]?.state;
    expect(stateOf(entry(`${passing}#plain`))).toBe('stale');
    expect(stateOf(entry(`${passing}#generated-*`))).toBe('unused');
  });
});

it.each([
  ['a*c', 'abc', true],
  ['a*c', 'ac', true],
  ['a*c', 'acb', false],
  ['*', '', true],
  ['a.b', 'axb', false],
  ['a(b*', 'a(b\nc', true],
])('matchesWildcard(%j, %j) is %s', (pattern, text, expected) => {
  expect(matchesWildcard(pattern, text)).toBe(expected);
});
