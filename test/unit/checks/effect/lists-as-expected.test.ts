import { listsAsExpected } from '../../../../checks/effect/lists-as-expected.ts';
import type { Answer, Meaning } from '../../../../cases/answer.ts';
import type { Evidence } from '../../../../cases/case.ts';
import type { ExpectedList } from '../../../../cases/expectation.ts';
import { judges } from '../../laws/check-laws.ts';
import { accept, answer, busy, busyWhy, contextOf, evidence, failure, success } from '../evidence.ts';

const plain: ExpectedList<string> = { calls: [], items: 'Things.Thing', key: 'Id', holds: [], lacks: [] };

function things(...ids: readonly string[]): Meaning {
  return success({ Total: 3, Things: { Thing: ids.map((Id) => ({ Id, Kind: 'a' })) } });
}

function shown(expected: Partial<ExpectedList<string>>, ...answers: readonly Answer[]): Evidence {
  const whole = { ...plain, ...expected };
  return evidence(accept, success(), { lists: [{ expected: whole, answers }] }, { lists: [whole] });
}

function look(expected: Partial<ExpectedList<string>>, ...meanings: readonly Meaning[]): Evidence {
  return shown(expected, ...meanings.map((meaning) => answer(meaning)));
}

const pages = (...values: readonly string[]): readonly Meaning[] =>
  values.map((V) => success({ Things: { Thing: [{ K: 'a', V }] } }));
const joined = { key: 'K=V', holds: ['a=1', 'a=2'], size: 2 };
const at = 'Things.Thing';

judges(listsAsExpected, contextOf('clb.load-balancer.effect.listed'), {
  passes: {
    'what was made, whatever else is there': look({ holds: ['1'] }, things('9', '1', '8')),
    'what is gone': look({ lacks: ['1'] }, things('9')),
    'the items of all pages together': look({ holds: ['1', '2', '3'], size: 3 }, things('1', '2'), things('3')),
    'items told apart by several fields, whose values stand joined': look(joined, ...pages('2', '1')),
    'a field of every item': look({ every: { field: 'Kind', equals: 'a' } }, things('1')),
    'a field that no item shows': look({ every: { field: 'Other', equals: 'a' } }, things('1')),
    'pages that are no longer than asked for': look({ most: 2 }, things('1', '2'), things('3')),
    'a last page without a token': look({ ends: 'Next' }, success({ Next: 't' }), success({ Next: '' })),
    'a field beside the items': look({ beside: { field: 'Total', equals: '3' } }, things()),
  },
  fails: {
    'what was made and is not there': [
      look({ holds: ['1'] }, things('9')),
      { expected: 'an item with Id 1', actual: `it is not among the 1 items of ${at}`, at },
    ],
    'what is gone and still there': [
      look({ lacks: ['1'] }, things('9', '1')),
      { expected: 'no item with Id 1', actual: `it is among the 2 items of ${at}`, at },
    ],
    'an item that stands on two pages': [
      look({ holds: ['1', '2'], size: 2 }, things('1', '2'), things('2')),
      { expected: '2 items', actual: '3 items', at },
    ],
    'a page that is longer than asked for': [
      look({ most: 2 }, things('1'), things('2', '3', '4')),
      { expected: 'at most 2 items on a page', actual: '3 items', at },
    ],
    'tokens without an end': [
      look({ ends: 'Next' }, success({ Next: 't' }), success({ Next: 't' })),
      { expected: 'no Next on the last page', actual: 'Next leads on after 2 pages', at: 'Next' },
    ],
    'one of several fields with another value': [
      look(joined, ...pages('1', '1')),
      { expected: 'an item with K=V a=2', actual: `it is not among the 2 items of ${at}`, at },
    ],
    'a field of an item with another value': [
      look({ every: { field: 'Kind', equals: 'b' } }, things('1')),
      { expected: 'every item shown has Kind b', actual: 'one has a', at: `${at}.Kind` },
    ],
    'a field beside the items with another value': [
      look({ beside: { field: 'Total', equals: '2' } }, things()),
      { expected: 'Total is 2', actual: 'it is 3', at: 'Total' },
    ],
    'a list that is refused': [
      look({ lacks: ['1'] }, failure('InvalidPageNumber')),
      { expected: 'A shows a list', actual: 'HTTP 400 InvalidPageNumber' },
    ],
  },
  observes: {
    'a field beside the items without a promised value': [look({ beside: { field: 'Total' } }, things()), 'Total is 3'],
    'such a field that is not there': [look({ beside: { field: 'Other' } }, things()), 'Other is absent'],
    'a refusal where no document demands a list': [
      look({ lacks: ['1'], mayRefuse: true }, failure('InvalidPageNumber')),
      'HTTP 400 InvalidPageNumber',
    ],
  },
  undecided: {
    'a target that stays busy': [shown({}, busy), 'inconclusive', busyWhy],
    'a call that was refused': [
      evidence(accept, failure('X'), {}, { lists: [plain] }),
      'not-applicable',
      'the call was not accepted',
    ],
    'other cases': [evidence(accept, success()), 'not-applicable', 'no list is read after the call'],
  },
});
