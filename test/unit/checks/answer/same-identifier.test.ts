import { sameIdentifier } from '../../../../checks/answer/same-identifier.ts';
import type { Answer } from '../../../../cases/answer.ts';
import type { Evidence } from '../../../../cases/case.ts';
import { judges } from '../../laws/check-laws.ts';
import { accept, answer, contextOf, evidence, failure, success, type Seen } from '../evidence.ts';

type Relation = 'same' | 'different' | 'observed';

const made = (Id: string): Answer => answer(success({ Id }));
const asked = (relation: Relation, more: Seen): Evidence =>
  evidence(accept, success(), more, { identifier: { field: 'Id', relation } });
const after = (relation: Relation, first: string, second: string): Evidence =>
  asked(relation, { prepared: [made(first)], call: made(second) });
const atOnce = (relation: Relation, call: string, ...others: readonly string[]): Evidence =>
  asked(relation, { call: made(call), together: others.map(made) });

judges(sameIdentifier, contextOf('clb.CreateLoadBalancer.ClientToken.idempotence.same-token-same-result'), {
  passes: {
    'one where it is to be the same': after('same', 'a', 'a'),
    'another where it is to be another': after('different', 'a', 'b'),
    'one, whatever a call that was needed before shows': asked('same', {
      prepared: [answer(success({ Id: 'x' }), { action: 'B' }), made('a')],
      call: made('a'),
    }),
    'one in answers to calls sent at once': atOnce('same', 'a', 'a', 'a'),
    'others in answers to calls sent at once': atOnce('different', 'a', 'b', 'c'),
  },
  fails: {
    'another where it is to be the same': [
      after('same', 'a', 'b'),
      { expected: 'Id is a in all 2 answers', actual: 'it is a, b', at: 'Id' },
    ],
    'one where it is to be another': [
      after('different', 'a', 'a'),
      { expected: 'Id is not a again', actual: 'Id is a', at: 'Id' },
    ],
    'another in one of the answers to calls sent at once': [
      atOnce('same', 'b', 'a', 'a'),
      { expected: 'Id is a in all 3 answers', actual: 'it is a, b', at: 'Id' },
    ],
    'another after what was needed before': [
      asked('same', { prepared: [answer(success({ Id: 'b' }), { action: 'B' }), made('a')], call: made('b') }),
      { expected: 'Id is a in all 2 answers', actual: 'it is a, b', at: 'Id' },
    ],
    'one in two of the answers to calls sent at once': [
      atOnce('different', 'a', 'b', 'a'),
      { expected: 'Id is not a again', actual: 'Id is a', at: 'Id' },
    ],
  },
  undecided: {
    'what is only observed': [atOnce('observed', 'a', 'b'), 'not-applicable', 'no identifier is compared'],
    'other cases': [evidence(accept, success()), 'not-applicable', 'no identifier is compared'],
    'a call that is refused': [
      asked('same', { prepared: [made('a')], call: answer(failure('X')) }),
      'not-applicable',
      'one of the calls was not accepted',
    ],
  },
});
