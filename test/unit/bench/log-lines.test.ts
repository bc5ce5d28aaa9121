import { describe, expect, it } from 'vitest';
import { logLines } from '../../../bench/log-lines.ts';
import type { Answer } from '../../../cases/answer.ts';
import type { CaseResult } from '../../../harness/running/assess-case.ts';

const answer = (action: string, parameters: object, status = 200): Answer =>
  ({
    action,
    parameters,
    meaning: status === 200 ? { type: 'success', status, body: {} } : { type: 'error', status, error: { code: 'C' } },
  }) as unknown as Answer;

/** A case that made a call and read what came of it. */
function result(type: 'call' | 'together', ...answers: readonly Answer[]): CaseResult {
  const steps = [
    { step: { type }, answers },
    { step: { type: 'read' }, answers: [answer('Read', { Id: 'lb-1' })] },
  ];
  return { case: { id: 'a#b', plan: {} }, verdict: 'pass', evidence: { steps } } as unknown as CaseResult;
}

const told = (of: CaseResult): readonly string[] => logLines(of, (text) => text.replaceAll('lb-1', '{balancer}'));

describe('logLines', () => {
  it('tell what was sent and answered, step by step, with placeholders', () => {
    expect(told(result('call', answer('Make', { B: 'lb-1', A: '1' }, 400)))).toEqual([
      'a#b pass',
      '  call Make {"A":"1","B":"{balancer}"} -> HTTP 400 C',
      '  read Read {"Id":"{balancer}"} -> HTTP 200, accepted',
    ]);
  });

  it('tell nothing of what each run makes anew', () => {
    const pem = '-----BEGIN CERTIFICATE-----\nabc\n-----END CERTIFICATE-----\n';
    const [, line = ''] = told(result('call', answer('Make', { Id: '***_051b7801764de34db23aa3e6', Pem: pem })));
    expect(line).toBe('  call Make {"Id":"***_{hex}","Pem":"{pem}"} -> HTTP 200, accepted');
  });

  it('tell of calls at once neither their order nor who got which answer', () => {
    const [one, other] = [answer('Make', { A: '1' }, 400), answer('Make', { A: '2' })];
    expect(told(result('together', one, other))).toEqual(told(result('together', { ...other }, { ...one })));
    expect(told(result('together', one))).toContain('  together Make {"A":"1"}');
  });

  it('tell the verdict of a case that sent nothing', () => {
    const skipped = { case: { id: 'a#b', plan: {} }, verdict: 'not-run' } as unknown as CaseResult;
    expect(told(skipped)).toEqual(['a#b not-run']);
  });
});
