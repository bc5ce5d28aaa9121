import { stateUnchanged } from '../../../../checks/effect/state-unchanged.ts';
import type { Answer, Meaning } from '../../../../cases/answer.ts';
import type { Evidence } from '../../../../cases/case.ts';
import { judges } from '../../laws/check-laws.ts';
import { accept, answer, contextOf, evidence, failure, reject, success } from '../evidence.ts';

const before = answer(success({ Bandwidth: 1, Ports: [80] }));
const probe = { action: 'A', parameters: {} };
const compare = (was: Answer, is: Answer): Evidence =>
  evidence(reject([]), failure('X'), { before: was, after: is }, { probe });
const tags = (...items: readonly object[]): Answer =>
  answer(success({ TagSets: { TagSet: items } }), { action: 'DescribeTags' });
const [red, blue] = ['red', 'blue'].map((TagValue) => ({ TagKey: 'colour', TagValue, InstanceCount: 1 }));
const [reds, blues] = [{ ...red }, { ...blue }];

const named = (...names: readonly string[]): Meaning => success({ Things: { Thing: names.map((Name) => ({ Name })) } });
const list = (was: Meaning, is: Meaning): Evidence => {
  const call = answer(failure('InvalidParameter'), { parameters: { Name: 'mine' } });
  const plan = { probe, probeItems: { items: 'Things.Thing', named: 'Name' } };
  return evidence(reject([]), failure('InvalidParameter'), { before: answer(was), after: answer(is), call }, plan);
};
const nothing = 'there is nothing to compare';

judges(stateUnchanged, contextOf('clb.CreateLoadBalancerTCPListener.ListenerPort.range'), {
  passes: {
    'another RequestId': compare(before, answer(success({ Bandwidth: 1, Ports: [80], RequestId: 'other' }))),
    'the same data in XML': compare(before, answer(success({ Bandwidth: '1', Ports: '80' }), { format: 'xml' })),
    'another order of a list, and a count over the account that others change': compare(
      tags(reds, blues),
      tags({ ...blues, InstanceCount: 2 }, reds),
    ),
    'the same refusal twice': compare(answer(failure('NotFound', 404)), answer(failure('NotFound', 404))),
    'what others added to a list': list(named(), named('foreign')),
    'what others took from a list': list(named('foreign'), named()),
    'a list that is refused': list(failure('Forbidden', 403), named('mine')),
  },
  fails: {
    'each field that a refused call changed': [
      compare(before, answer(success({ Bandwidth: 2, Ports: [80, 81] }))),
      { expected: 'Bandwidth is 1 as before the refused call', actual: 'Bandwidth is 2', at: 'Bandwidth' },
      { expected: 'Ports is [80] as before the refused call', actual: 'Ports is [80,81]', at: 'Ports' },
    ],
    'a field that is gone': [
      compare(before, answer(success({ Bandwidth: 1 }))),
      { expected: 'Ports is [80] as before the refused call', actual: 'Ports is absent', at: 'Ports' },
    ],
    'an item that came': [
      compare(tags(reds), tags(reds, blues)),
      {
        expected: 'TagSets is {"TagSet":[{"TagKey":"colour","TagValue":"red"}]} as before the refused call',
        actual: 'TagSets is {"TagSet":[{"TagKey":"colour","TagValue":"blue"},{"TagKey":"colour","TagValue":"red"}]}',
        at: 'TagSets',
      },
    ],
    'a resource that is gone': [
      compare(before, answer(failure('NotFound', 404))),
      { expected: 'A answers as before the refused call: HTTP 200, accepted', actual: 'HTTP 404 NotFound' },
    ],
    'what bears in a list the name of the refused call': [
      list(named(), named('mine')),
      {
        expected: 'A shows 0 with Name mine, as before the refused call',
        actual: 'A shows 1 with Name mine',
        at: 'Things.Thing',
      },
    ],
  },
  undecided: {
    'a call that need not be refused': [
      evidence(accept, success(), { before, after: before }),
      'not-applicable',
      nothing,
    ],
    'a resource that was not read': [evidence(reject([]), failure('X')), 'not-applicable', nothing],
  },
});
