import { describe, expect, it } from 'vitest';
import { sentIn } from '../../../../reports/causes/sent-in.ts';
import type { Finding, ReportedRequirement } from '../../../../reports/model/run-report.ts';

const call = {
  request: {
    method: 'GET',
    url: '/?Action=MakeHub&Size=7&Rate=9&Format=JSON',
    headers: {},
    body: '',
  },
  startMs: 0,
  endMs: 1,
};

function sent(
  requirement: Partial<ReportedRequirement>,
  deviation: Finding['deviation'] = 'accepted',
): string | undefined {
  const finding = { exchanges: [call], deviation, shownBy: { action: 'MakeHub' } };
  return sentIn(
    { action: 'MakeHub', subject: null, kind: 'range', ...requirement } as ReportedRequirement,
    finding as never,
  );
}

describe('sentIn', () => {
  it('shows the parameter that decides, or that it is not there', () => {
    expect(sent({ subject: 'Size' })).toBe('MakeHub Size=7');
    expect(sent({ subject: 'Name', kind: 'required' })).toBe('MakeHub without Name');
    expect(sent({ subject: 'Name', kind: 'conditional' })).toBe('MakeHub without Name');
  });

  it('shows what was given of a call that breaks a rule about several parameters', () => {
    expect(sent({ kind: 'quota' })).toBe('MakeHub Size=7 Rate=9');
    expect(sent({ kind: 'effect' }, 'other-value')).toBe('MakeHub');
  });
});
