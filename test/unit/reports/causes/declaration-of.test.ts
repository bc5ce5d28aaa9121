import { describe, expect, it } from 'vitest';
import { declarationOf } from '../../../../reports/causes/declaration-of.ts';
import type {
  CapabilityName,
  ReportedCause,
  ReportedRequirement,
  RunReport,
  Verdict,
} from '../../../../reports/model/run-report.ts';
import { sampleReport } from '../sample-report.ts';

const { run, coverage } = sampleReport;
const whole = { run: { ...run, complete: true }, coverage: { ...coverage, bySubject: [] } };

function offered(verdicts: Readonly<Record<string, Verdict>>): readonly ReportedRequirement[] {
  return Object.entries(verdicts).map(([action, verdict]): ReportedRequirement => ({
    id: `clb.${action}.offered`,
    action,
    subject: null,
    kind: 'offered',
    level: 'must',
    statement: `The target offers ${action}.`,
    sources: [],
    verdict,
    cases: { planned: 1, executed: 1, failed: verdict === 'fail' ? 1 : 0 },
    findings: [],
  }));
}

function cause(deviation: ReportedCause['deviation'], lacks?: CapabilityName): ReportedCause {
  return {
    id: deviation,
    title: deviation,
    place: '*',
    deviation,
    level: 'must',
    whole: true,
    ...(lacks === undefined ? {} : { lacks }),
    explains: [],
    example: { caseId: 'one', expected: 'this', actual: 'that', replay: 'replay' },
  };
}

const missing = [cause('not-offered'), cause('accepted', 'authentication')];

function declared(requirements: readonly ReportedRequirement[], known: Pick<RunReport, 'run' | 'coverage'>): unknown {
  return declarationOf({ requirements, ...known }, missing)?.['capabilities'];
}

describe('declarationOf', () => {
  it('is nothing where nothing is missing', () => {
    expect(declarationOf({ requirements: [], ...whole }, [cause('refused')])).toBeUndefined();
  });

  it('names the actions that a complete run of everything did not find missing', () => {
    const verdicts = {
      Open: 'pass',
      Busy: 'inconclusive',
      Gone: 'fail',
      Known: 'waived',
      Left: 'not-applicable',
    } as const;
    expect(declared(offered(verdicts), whole)).toEqual({ authentication: false, actions: ['Busy', 'Open'] });
  });

  it('names no actions after a run of a selection or a part, which saw only some', () => {
    const some = offered({ Open: 'pass', Gone: 'fail' });
    expect(declared(some, { ...whole, run })).toEqual({ authentication: false });
    expect(declared(some, { ...whole, coverage })).toEqual({ authentication: false });
    expect(declarationOf({ requirements: some, ...whole, coverage }, [cause('not-offered')])).toBeUndefined();
  });
});
