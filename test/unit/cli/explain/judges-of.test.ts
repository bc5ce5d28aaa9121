import { describe, expect, it } from 'vitest';
import { accepted } from '../../../../checks/answer/accepted.ts';
import { envelope } from '../../../../checks/answer/envelope.ts';
import { rejected } from '../../../../checks/answer/rejected.ts';
import { judgesOf } from '../../../../cli/explain/judges-of.ts';
import type { CallPlan } from '../../../../cases/call-plan.ts';

const plan = (answer: 'accept' | 'offered'): CallPlan => ({
  fixtures: [],
  prepare: [],
  call: { action: 'A', parameters: {} },
  expect: { answer },
  reads: [],
});
const checks = [accepted, rejected, envelope];
const files = [...checks.flatMap(({ file }) => file ?? []), 'harness/running/linearize.ts'];

describe('judgesOf', () => {
  it('are what asks something of one of the cases, and what is no check', () => {
    const cases = [plan('offered'), plan('accept')].map((one) => ({ checks, plan: one }));
    expect(judgesOf(files, cases)).toEqual(files.filter((file) => file !== rejected.file));
  });

  it('are all where nothing is known of cases', () => {
    expect(judgesOf(files, [])).toEqual(files);
  });
});
