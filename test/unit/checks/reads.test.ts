import { describe, expect, it } from 'vitest';
import { envelope } from '../../../checks/answer/envelope.ts';
import { fieldValues } from '../../../checks/reading/field-values.ts';
import { observedAnswer } from '../../../checks/answer/observed-answer.ts';
import { offered } from '../../../checks/answer/offered.ts';
import { readsAsExpected } from '../../../checks/effect/reads-as-expected.ts';
import { responseField } from '../../../checks/answer/response-field.ts';
import { sameIdentifier } from '../../../checks/answer/same-identifier.ts';
import type { Meaning } from '../../../cases/answer.ts';
import type { Outcome } from '../../../cases/case.ts';
import type { ExpectedField, ExpectedItems } from '../../../cases/expectation.ts';
import { accept, answer, contextOf, evidence, failure, read, requestId, success } from './evidence.ts';

const context = contextOf('clb.CreateLoadBalancerTCPListener.Bandwidth.round-trip');

function compare(field: ExpectedField, body: Readonly<Record<string, unknown>>): Outcome {
  const plan = { reads: [{ call: { action: 'R', parameters: {} }, fields: [field] }] };
  return readsAsExpected.run(evidence(accept, success(), { reads: [read(success(body))] }, plan), context);
}

describe('readsAsExpected', () => {
  const bandwidth: ExpectedField = { path: 'Bandwidth', equals: ['5'], absent: 'fail' };

  it('finds a written value again, as number or text', () => {
    expect(compare(bandwidth, { Bandwidth: 5 }).verdict).toBe('pass');
    expect(compare(bandwidth, { Bandwidth: '5' }).verdict).toBe('pass');
  });

  it('names a value that differs, and one that is not shown', () => {
    expect(compare(bandwidth, { Bandwidth: 6 })).toMatchObject({
      verdict: 'fail',
      problems: [{ expected: 'Bandwidth is read as 5', actual: 'Bandwidth is 6', at: 'Bandwidth' }],
    });
    expect(compare(bandwidth, {})).toMatchObject({ verdict: 'fail', problems: [{ actual: 'Bandwidth is not shown' }] });
    expect(compare({ ...bandwidth, absent: 'ignore' }, {}).verdict).toBe('not-applicable');
  });

  it('takes a field that must show nothing for absent or empty, and for nothing else', () => {
    const emptied: ExpectedField = { path: 'SourceItems', equals: [], absent: 'expected' };
    expect(compare(emptied, {}).verdict).toBe('pass');
    expect(compare(emptied, { SourceItems: '' }).verdict).toBe('pass');
    expect(compare(emptied, { SourceItems: '10.0.0.1' })).toMatchObject({
      verdict: 'fail',
      problems: [{ expected: 'SourceItems shows nothing', actual: 'it is 10.0.0.1' }],
    });
  });

  it('lets a timeout be raised to the interval, but to nothing else', () => {
    const timeout: ExpectedField = { path: 'Timeout', equals: ['3'], raisedTo: 'Interval', absent: 'fail' };
    expect(compare(timeout, { Timeout: 10, Interval: 10 }).verdict).toBe('pass');
    expect(compare(timeout, { Timeout: 10, Interval: 9 }).verdict).toBe('fail');
  });

  describe('with a list of items', () => {
    const list = (match: ExpectedItems['match'], ...shown: readonly object[]): Outcome => {
      const items = [{ path: 'Servers.Server', match, items: '' }];
      const plan = { reads: [{ call: { action: 'R', parameters: {} }, fields: [], items }] };
      const wanted = JSON.stringify([{ Id: 'a', Port: '80' }, { Id: 'b' }]);
      const reads = [read(success({ Servers: { Server: shown } }), { items: [wanted] })];
      return readsAsExpected.run(evidence(accept, success(), { reads }, plan), context);
    };
    const [a, b, c] = [{ Id: 'a', Port: 80, Weight: 1 }, { Id: 'b' }, { Id: 'c' }];

    it.each<readonly [string, ExpectedItems['match'], readonly object[], 'pass' | 'fail']>([
      ['just these in any order, whatever else is said of them', 'only', [b, a], 'pass'],
      ['one more than these', 'only', [a, b, c], 'fail'],
      ['one of these twice in place of the other', 'only', [a, a], 'fail'],
      ['one of these with another value', 'only', [{ ...a, Port: 81 }, b], 'fail'],
      ['one of these without a value', 'only', [{ Id: 'a' }, b], 'fail'],
      ['one of these with an empty value', 'only', [{ Id: 'a', Port: '' }, b], 'fail'],
      ['none at all', 'only', [], 'fail'],
      ['these among others', 'all', [c, a, b], 'pass'],
      ['others and one of these', 'all', [c, a], 'fail'],
      ['others', 'none', [c], 'pass'],
      ['others and one of these', 'none', [c, b], 'fail'],
    ])('judges %s where %s these are wanted', (_title, match, shown, verdict) => {
      expect(list(match, ...shown).verdict).toBe(verdict);
    });

    it('says what the list holds of what was asked for', () => {
      expect(list('only', a)).toMatchObject({
        problems: [
          {
            expected: 'Servers.Server holds just [{"Id":"a","Port":"80"},{"Id":"b"}]',
            actual: 'it holds [{"Id":"a","Port":80}]',
            at: 'Servers.Server',
          },
        ],
      });
    });
  });

  it('reports a status that does not settle within the budget', () => {
    const plan = {
      reads: [{ call: { action: 'R', parameters: {} }, until: { field: 'Status', values: ['stopped'] }, fields: [] }],
    };
    const reads = [
      read(success({ Status: 'stopping' }), { settled: false, seen: ['running', 'stopping'], budgetMs: 500 }),
    ];
    expect(readsAsExpected.run(evidence(accept, success(), { reads }, plan), context)).toMatchObject({
      verdict: 'fail',
      problems: [{ expected: 'Status becomes stopped within 500 ms', actual: 'it was running, then stopping' }],
    });
  });

  it('demands that a deleted resource cannot be read', () => {
    const plan = { reads: [{ call: { action: 'R', parameters: {} }, fields: [], refused: { named: [], listed: [] } }] };
    const of = (meaning: Meaning): string =>
      readsAsExpected.run(evidence(accept, success(), { reads: [read(meaning)] }, plan), context).verdict;
    expect(of(failure('ListenerNotFound', 404))).toBe('pass');
    expect(of(success())).toBe('fail');
  });
});

describe('responseField', () => {
  const status = contextOf('clb.DescribeLoadBalancerTCPListenerAttribute.Status.response');
  const port = contextOf('clb.DescribeLoadBalancerTCPListenerAttribute.ListenerPort.response');
  const ask = (
    body: Readonly<Record<string, unknown>>,
    asked: typeof status,
    format: 'json' | 'xml' = 'json',
  ): string => {
    const field = asked.requirement.subject ?? '';
    const call = answer(success(body), { format });
    return responseField.run({ ...evidence(accept, success(), {}, { field }), call }, asked).verdict;
  };

  it('demands a promised field, its type and its documented values', () => {
    expect(ask({ Status: 'running' }, status)).toBe('pass');
    expect(ask({ Status: 'starting' }, status)).toBe('pass');
    expect(ask({ Status: 'asleep' }, status)).toBe('fail');
    expect(ask({ Status: 1 }, status)).toBe('fail');
    expect(ask({}, status)).toBe('fail');
  });

  it('tells a number from its text in JSON, and not in XML', () => {
    expect(ask({ ListenerPort: 80 }, port)).toBe('pass');
    expect(ask({ ListenerPort: '80' }, port)).toBe('fail');
    expect(ask({ ListenerPort: '80' }, port, 'xml')).toBe('pass');
    expect(ask({ ListenerPort: 'http' }, port, 'xml')).toBe('fail');
  });

  it('only observes that a field is absent which no table promises', () => {
    const group = contextOf('clb.DescribeLoadBalancerTCPListenerAttribute.VServerGroupId.response');
    expect(ask({}, group)).toBe('observed');
    expect(ask({ VServerGroupId: 7 }, group)).toBe('fail');
  });
});

describe('fieldValues', () => {
  it('walks through lists', () => {
    const body = { Rules: { Rule: [{ Id: 'a' }, { Id: 'b' }, {}] } };
    expect(fieldValues(body, 'Rules.Rule.Id')).toEqual(['a', 'b']);
  });
});

describe('offered', () => {
  const ask = (meaning: Meaning): string => offered.run(evidence({ answer: 'offered' }, meaning), context).verdict;

  it('takes any well-formed answer but that to an unknown action', () => {
    expect(ask(success())).toBe('pass');
    expect(ask(failure('MissingLoadBalancerId'))).toBe('pass');
    expect(ask(failure('InvalidLoadBalancerId.NotFound', 404))).toBe('pass');
    expect(ask(failure('InvalidAction.NotFound', 404))).toBe('fail');
    expect(ask(failure('Whatever', 501))).toBe('fail');
    expect(ask(failure('Whatever', 200))).toBe('fail');
    expect(ask({ type: 'garbled', status: 404, problem: 'no Code' })).toBe('fail');
    expect(ask({ type: 'silence', problem: 'reset' })).toBe('fail');
  });
});

describe('sameIdentifier', () => {
  const ask = (relation: 'same' | 'different', first: string, second: string): string =>
    sameIdentifier.run(
      evidence(
        accept,
        success({ Id: second }),
        { prepared: [answer(success({ Id: first }))] },
        { identifier: { field: 'Id', relation } },
      ),
      context,
    ).verdict;

  it('compares the identifiers of two creations', () => {
    expect([
      ask('same', 'a', 'a'),
      ask('same', 'a', 'b'),
      ask('different', 'a', 'b'),
      ask('different', 'a', 'a'),
    ]).toEqual(['pass', 'fail', 'pass', 'fail']);
  });
});

describe('observedAnswer', () => {
  it('says which editions a target follows', () => {
    const open = { answer: 'observe', accepting: ['2024'], rejecting: ['2018'] } as const;
    expect(observedAnswer.run(evidence(open, success()), context)).toMatchObject({
      verdict: 'observed',
      follows: ['2024'],
    });
    expect(observedAnswer.run(evidence(open, failure('X')), context)).toMatchObject({
      verdict: 'observed',
      follows: ['2018'],
    });
  });
});

describe('envelope', () => {
  const protocol = contextOf('clb.protocol.protocol.json-error-envelope');
  const ask = (meaning: Meaning): string => envelope.run(evidence(accept, meaning), protocol).verdict;

  it('demands a request id, whose case is observed, and of an error also host and message', () => {
    expect(ask(success())).toBe('pass');
    expect(ask(failure('X'))).toBe('pass');
    expect(ask(success({ RequestId: requestId.toLowerCase() }))).toBe('observed');
    expect(ask(success({ RequestId: undefined }))).toBe('fail');
    expect(ask({ type: 'error', status: 400, error: { code: 'X', message: 'm', requestId } })).toBe('fail');
    expect(ask({ type: 'error', status: 400, error: { code: 'X', message: '', requestId, hostId: 'h' } })).toBe('fail');
    expect(ask({ type: 'garbled', status: 200, problem: 'p' })).toBe('fail');
  });
});
