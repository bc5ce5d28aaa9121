import { describe, expect, it } from 'vitest';
import { accepted } from '../../../checks/answer/accepted.ts';
import { documentedCode } from '../../../checks/answer/documented-code.ts';
import { documentedStatus } from '../../../checks/answer/documented-status.ts';
import { offered } from '../../../checks/answer/offered.ts';
import { rejected } from '../../../checks/answer/rejected.ts';
import { readsAsExpected } from '../../../checks/effect/reads-as-expected.ts';
import { stateUnchanged } from '../../../checks/effect/state-unchanged.ts';
import type { Check, Deviation, Evidence } from '../../../cases/case.ts';
import type { ExpectedField, ExpectedRead } from '../../../cases/expectation.ts';
import {
  accept,
  answer,
  contextOf,
  evidence,
  failure,
  garbled,
  read,
  reject,
  silence,
  success,
} from '../checks/evidence.ts';

const context = contextOf('clb.CreateLoadBalancerTCPListener.Bandwidth.range');
const refusal = reject(['InvalidParameter']);
const call = { action: 'R', parameters: {} };
const unknown = failure('InvalidAction.NotFound', 404);

function look(expected: Partial<ExpectedRead>, shown: ReturnType<typeof read>): Evidence {
  return evidence(accept, success(), { reads: [shown] }, { reads: [{ call, fields: [], ...expected }] });
}

function field(one: Partial<ExpectedField>, body: Readonly<Record<string, unknown>>): Evidence {
  return look({ fields: [{ path: 'Bandwidth', equals: ['5'], absent: 'fail', ...one }] }, read(success(body)));
}

const [was, is] = [answer(success({ Bandwidth: 1 })), answer(success({ Bandwidth: 2 }), { action: 'B' })];
const probed = evidence(refusal, failure('InvalidParameter'), { before: was, after: is }, { probe: call });

/** By check, what it is shown and the kinds of what it finds. */
const rows: readonly (readonly [Check, string, Evidence, ...(readonly Deviation[])])[] = [
  [accepted, 'a refusal', evidence(accept, failure('X')), 'refused'],
  [accepted, 'a page', evidence(accept, garbled), 'unreadable'],
  [rejected, 'a success', evidence(refusal, success()), 'accepted'],
  [rejected, 'silence', evidence(refusal, silence), 'unreadable'],
  [offered, 'an unknown action', evidence({ answer: 'offered' }, unknown), 'not-offered'],
  [documentedCode, 'another code', evidence(refusal, failure('X')), 'other-code'],
  [documentedStatus, 'another status', evidence(refusal, failure('InvalidParameter', 418)), 'other-status'],
  [readsAsExpected, 'another value', field({}, { Bandwidth: 6 }), 'other-value'],
  [readsAsExpected, 'nothing', field({}, {}), 'absent'],
  [readsAsExpected, 'what must be gone', field({ absent: 'expected' }, { Bandwidth: 6 }), 'shown'],
  [readsAsExpected, 'a refused read', look({}, read(failure('X'))), 'refused'],
  [
    readsAsExpected,
    'a state that stays',
    look({ until: { field: 'Status', values: ['stopped'] } }, read(success(), { settled: false })),
    'never-reached',
  ],
  [stateUnchanged, 'a change', probed, 'changed'],
];

describe('the kind of what is wrong', () => {
  it.each(rows.map(([check, what, ...rest]) => [check.id, what, check, ...rest] as const))(
    'says %s of %s',
    (_id, _what, check, shown, ...kinds) => {
      const said = check.run(shown, context);
      expect(said.verdict === 'fail' && said.problems.map(({ deviation }) => deviation)).toEqual(kinds);
    },
  );

  it('goes with the answer that shows it, where that is not the one to the call', () => {
    const shownBy = (check: Check, shown: Evidence): readonly (string | undefined)[] => {
      const said = check.run(shown, context);
      return said.verdict === 'fail' ? said.problems.map((problem) => problem.shownBy?.action) : [];
    };
    expect(shownBy(stateUnchanged, probed)).toEqual(['B']);
    expect(shownBy(accepted, evidence(accept, failure('X')))).toEqual([undefined]);
  });
});
