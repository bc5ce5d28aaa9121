import { describe, expect, it } from 'vitest';
import { openPlanner } from '../../../harness/planning/plan-cases.ts';
import { suites } from '../../../suites/suites.ts';
import { makesSoundCases } from '../laws/call-laws.ts';
import { plansOf, serviceOf } from '../laws/planned.ts';

makesSoundCases(({ kind }) => kind === 'default', 5_000, 'generators/read-back-cases.ts');

describe('a default that the answer itself repeats', () => {
  it('is looked for there, of a call that leaves the parameter out, and is missed nowhere else', () => {
    const { book, requirements } = serviceOf('alb');
    const found = requirements.find(({ id }) => id === 'alb.ListListeners.MaxResults.default');
    if (!found) throw new Error('no such requirement');
    const plans = openPlanner({ book, requirements, suites, seed: 1 }).plan(found).cases.flatMap(plansOf);
    expect(plans.map(({ call }) => call.parameters['MaxResults'])).toEqual([undefined]);
    expect(plans.flatMap(({ reads }) => reads)).toEqual([
      { call: plans[0]?.call, fields: [{ path: 'MaxResults', equals: ['20'], absent: 'ignore' }] },
    ]);
  });
});
