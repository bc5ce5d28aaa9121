import { readsAsExpected } from '../../../../checks/effect/reads-as-expected.ts';
import type { Meaning, ReadAnswer } from '../../../../cases/answer.ts';
import type { Evidence, Problem } from '../../../../cases/case.ts';
import type { ExpectedField, ExpectedRead } from '../../../../cases/expectation.ts';
import { judges } from '../../laws/check-laws.ts';
import { accept, answer, busy, busyWhy, contextOf, evidence, failure, read, reject, success } from '../evidence.ts';

type Body = Readonly<Record<string, unknown>>;

const call = { action: 'R', parameters: {} };

function look(expected: Partial<ExpectedRead>, shown: ReadAnswer, answered: Meaning = success()): Evidence {
  return evidence(accept, answered, { reads: [shown] }, { reads: [{ call, fields: [], ...expected }] });
}

function field(one: Partial<ExpectedField>, body: Body): Evidence {
  const whole: ExpectedField = { path: 'Bandwidth', equals: ['5'], absent: 'fail', ...one };
  return look({ fields: [whole] }, read(success(body)));
}

const items = [{ path: 'Things.Thing', match: 'only', items: '' }] as const;
const holding = (...ids: readonly string[]): ReadAnswer =>
  read(success({ Things: { Thing: ids.map((Id) => ({ Id })) } }), { items: ['[{"Id":"a"}]'] });
const until = { field: 'Status', values: ['stopped'] };
const unsettled = (...seen: readonly string[]): ReadAnswer =>
  read(success({}), { settled: false, seen, budgetMs: 500 });
const becomes = 'Status becomes stopped within 500 ms';
const gone = { refused: { named: [], listed: [] } };
const goneWith = { refused: { named: [{ code: 'A', status: 404, editions: [] }], listed: [] } };
const emptied: Partial<ExpectedField> = { equals: [], absent: 'expected' };
const timeout: Partial<ExpectedField> = { path: 'Timeout', equals: ['3'], raisedTo: 'Interval' };
const print = { path: 'Thing.Print', equals: [], sameAs: 'Print', absent: 'fail' } as const;
const printed = (shown: string, answered: Meaning = success({ Print: '0a' })): Evidence =>
  look({ fields: [print] }, read(success({ Thing: [{ Print: shown }] })), answered);
const slot: Partial<ExpectedField> = { path: 'Name', equals: [{ fill: 'name' }] };
const named = (Name: string): Evidence => ({
  ...field(slot, { Name }),
  call: answer(success(), { parameters: { Name: 'mine' } }),
});
const differs = (actual: string): Problem => ({ expected: 'Bandwidth is read as 5', actual, at: 'Bandwidth' });

judges(readsAsExpected, contextOf('clb.CreateLoadBalancerTCPListener.Bandwidth.round-trip'), {
  passes: {
    'a written value as a number': field({}, { Bandwidth: 5 }),
    'a written value as a text': field({}, { Bandwidth: '5' }),
    'one of several values': field({ equals: ['4', '5'] }, { Bandwidth: 5 }),
    'a value that was filled in when the call was sent': named('mine'),
    'an absent field that must show nothing': field(emptied, {}),
    'an empty field that must show nothing': field(emptied, { Bandwidth: '' }),
    'a timeout that is raised to the interval': field(timeout, { Timeout: 10, Interval: 10 }),
    'a list of what was made': look({ items }, holding('a')),
    'what the call itself answered': printed('0a'),
    'a status that settles': look({ until }, read(success({ Status: 'stopped' }))),
    'a refused read of what is gone': look(gone, read(failure('ListenerNotFound', 404))),
    'such a refusal with a documented code': look(goneWith, read(failure('A', 404))),
  },
  fails: {
    'another value': [field({}, { Bandwidth: 6 }), differs('Bandwidth is 6')],
    'a value that is not shown': [field({}, {}), differs('Bandwidth is not shown')],
    'another value than was filled in': [
      named('other'),
      { expected: 'Name is read as mine', actual: 'Name is other', at: 'Name' },
    ],
    'a field that must show nothing and does': [
      field(emptied, { Bandwidth: 7 }),
      { expected: 'Bandwidth shows nothing', actual: 'it is 7', at: 'Bandwidth' },
    ],
    'a timeout that is lowered to the interval': [
      field(timeout, { Timeout: 2, Interval: 2 }),
      { expected: 'Timeout is read as 3', actual: 'Timeout is 2', at: 'Timeout' },
    ],
    'a timeout that is raised to something else': [
      field(timeout, { Timeout: 10, Interval: 9 }),
      { expected: 'Timeout is read as 3', actual: 'Timeout is 10', at: 'Timeout' },
    ],
    'a list of something else': [
      look({ items }, holding('b')),
      { expected: 'Things.Thing holds just [{"Id":"a"}]', actual: 'it holds [{"Id":"b"}]', at: 'Things.Thing' },
    ],
    'another value than the call answered': [
      printed('0b'),
      { expected: 'Thing.Print is 0a, as A answered', actual: 'it is 0b', at: 'Thing.Print' },
    ],
    'a status that does not settle': [
      look({ until }, unsettled('running', 'stopping')),
      { expected: becomes, actual: 'it was running, then stopping', at: 'Status' },
    ],
    'a status that is not shown': [
      look({ until }, unsettled()),
      { expected: becomes, actual: 'it was never shown', at: 'Status' },
    ],
    'a read of what is gone': [
      look(gone, read(success())),
      { expected: 'A is refused, for the resource is gone', actual: 'HTTP 200, accepted' },
    ],
    'a refusal of what is gone with another code': [
      look(goneWith, read(failure('B', 404))),
      { expected: 'A is refused, for the resource is gone (A)', actual: 'HTTP 404 B' },
    ],
    'a read that is refused': [
      look({}, read(failure('Forbidden', 403))),
      { expected: 'A shows the resource', actual: 'HTTP 403 Forbidden' },
    ],
  },
  observes: {
    'a value that nobody promises': [field({ equals: [] }, { Bandwidth: 6 }), 'Bandwidth is 6'],
    'a field where a misprint shows it': [
      field({ misprintedAs: 'Width' }, { Width: 6 }),
      'Bandwidth is shown as Width: 6',
    ],
  },
  undecided: {
    'a field that may be left out': [field({ absent: 'ignore' }, {}), 'not-applicable', 'Bandwidth is not shown'],
    'what the call did not answer': [printed('0a', success()), 'not-applicable', 'A did not show Print'],
    'a target that stays busy': [look({}, read(success(), { answer: busy })), 'inconclusive', busyWhy],
    'a read that was not sent': [
      evidence(accept, success(), {}, { reads: [{ call, fields: [] }] }),
      'inconclusive',
      'the resource was not read',
    ],
    'a call that was refused': [look({}, read(success()), failure('X')), 'not-applicable', 'the call was not accepted'],
    'a case without reads': [evidence(reject([]), failure('X')), 'not-applicable', 'nothing is read after the call'],
  },
});
