import { describe, expect, it } from 'vitest';
import { accepted } from '../../../checks/answer/accepted.ts';
import { documentedCode } from '../../../checks/answer/documented-code.ts';
import { documentedStatus } from '../../../checks/answer/documented-status.ts';
import { rejected } from '../../../checks/answer/rejected.ts';
import { stateUnchanged } from '../../../checks/effect/state-unchanged.ts';
import type { Answer, Meaning } from '../../../cases/answer.ts';
import type { Outcome } from '../../../cases/case.ts';
import { accept, answer, contextOf, evidence, failure, reject, success } from './evidence.ts';

const context = contextOf('clb.CreateLoadBalancerTCPListener.ListenerPort.range');
const refusal = reject(['InvalidParameter'], ['Other']);
const garbled: Meaning = { type: 'garbled', status: 200, problem: 'an HTML page' };
const silence: Meaning = { type: 'silence', problem: 'reset' };

describe('accepted', () => {
  it.each<readonly [string, Meaning, Outcome['verdict']]>([
    ['a success', success(), 'pass'],
    ['an error', failure('X'), 'fail'],
    ['an error behind HTTP 200', failure('X', 200), 'fail'],
    ['a page', garbled, 'fail'],
    ['silence', silence, 'fail'],
  ])('says of %s: %s', (_title, meaning, verdict) => {
    expect(accepted.run(evidence(accept, meaning), context).verdict).toBe(verdict);
  });

  it('concludes nothing from a target that stays busy', () => {
    const busy = answer(failure('SystemBusy'), { stillBusy: true, busy: 4 });
    expect(accepted.run({ ...evidence(accept, success()), call: busy }, context)).toMatchObject({
      verdict: 'inconclusive',
      why: expect.stringContaining('5 times') as string,
    });
  });

  it('has no say where a refusal is expected', () => {
    expect(accepted.run(evidence(refusal, success()), context).verdict).toBe('not-applicable');
  });
});

describe('rejected', () => {
  it.each<readonly [string, Meaning, Outcome['verdict']]>([
    ['an error', failure('Anything'), 'pass'],
    ['an error behind HTTP 200', failure('InvalidParameter', 200), 'fail'],
    ['a success', success(), 'fail'],
    ['a page', garbled, 'fail'],
    ['silence', silence, 'fail'],
  ])('says of %s: %s', (_title, meaning, verdict) => {
    expect(rejected.run(evidence(refusal, meaning), context).verdict).toBe(verdict);
  });
});

describe('documentedCode', () => {
  it('takes codes named for the situation and codes listed for the action', () => {
    for (const code of ['InvalidParameter', 'Other']) {
      expect(documentedCode.run(evidence(refusal, failure(code)), context).verdict).toBe('pass');
    }
  });

  it('refuses any other code and says which was expected', () => {
    expect(documentedCode.run(evidence(refusal, failure('Bogus')), context)).toEqual({
      verdict: 'fail',
      problems: [{ expected: 'error code InvalidParameter', actual: 'error code Bogus', at: 'Code' }],
    });
  });

  it('binds less where no document names a code for exactly the situation', () => {
    const outcome = documentedCode.run(evidence(reject([], ['Other']), failure('Bogus')), context);
    expect(outcome).toMatchObject({ verdict: 'fail', problems: [{ level: 'should' }] });
    const status = documentedStatus.run(evidence(reject([], ['Other']), failure('Other', 409)), context);
    expect(status).toMatchObject({ verdict: 'fail', problems: [{ level: 'should' }] });
  });

  it('asks nothing where no document lists a code', () => {
    expect(documentedCode.run(evidence(reject([]), failure('Any')), context).verdict).toBe('pass');
  });
});

describe('documentedStatus', () => {
  it('demands the status that is documented with the code given', () => {
    const mixed = {
      answer: 'reject',
      errors: { named: [{ code: 'A', status: 404, editions: [] }], listed: [{ code: 'B', status: 400, editions: [] }] },
    } as const;
    expect(documentedStatus.run(evidence(mixed, failure('A', 404)), context).verdict).toBe('pass');
    expect(documentedStatus.run(evidence(mixed, failure('B', 400)), context).verdict).toBe('pass');
    expect(documentedStatus.run(evidence(mixed, failure('A', 400)), context)).toMatchObject({
      verdict: 'fail',
      problems: [{ expected: 'HTTP status 404 with A', actual: 'HTTP status 400' }],
    });
  });
});

describe('stateUnchanged', () => {
  const before = answer(success({ Bandwidth: 1, Ports: [80] }));

  it('passes when only the request id differs', () => {
    const after = answer(success({ Bandwidth: 1, Ports: [80], RequestId: 'other' }));
    expect(stateUnchanged.run(evidence(refusal, failure('X'), { before, after }), context).verdict).toBe('pass');
  });

  it('names each field that a refused call changed', () => {
    const after = answer(success({ Bandwidth: 2, Ports: [80, 81] }));
    expect(stateUnchanged.run(evidence(refusal, failure('X'), { before, after }), context)).toMatchObject({
      verdict: 'fail',
      problems: [{ at: 'Bandwidth' }, { at: 'Ports' }],
    });
  });

  it('lets others change a count over the account, and the order of a list', () => {
    const tags = (...items: readonly object[]) =>
      answer(success({ TagSets: { TagSet: items } }), { action: 'DescribeTags' });
    const [red, blue] = ['red', 'blue'].map((TagValue) => ({ TagKey: 'colour', TagValue, InstanceCount: 1 }));
    const verdict = (before: Answer, after: Answer): Outcome['verdict'] =>
      stateUnchanged.run(evidence(refusal, failure('X'), { before, after }), context).verdict;
    expect(verdict(tags({ ...red }, { ...blue }), tags({ ...blue, InstanceCount: 2 }, { ...red }))).toBe('pass');
    expect(verdict(tags({ ...red }), tags({ ...red }, { ...blue }))).toBe('fail');
  });

  it('notices that the resource is gone', () => {
    const after = answer(failure('NotFound', 404));
    expect(stateUnchanged.run(evidence(refusal, failure('X'), { before, after }), context).verdict).toBe('fail');
  });
});
