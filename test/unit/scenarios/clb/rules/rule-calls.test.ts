import { describe, expect, it } from 'vitest';
import { adding, creation, listed, manyRules, one, two } from '../../../../../scenarios/clb/rules/rule-calls.ts';
import { contextOf, topicOf } from '../../../laws/planned.ts';

const topic = topicOf('rule-addition');

describe('calls about rules', () => {
  it('differ in everything', () => {
    expect(Object.keys(one).filter((key) => one[key as keyof typeof one] === two[key as keyof typeof two])).toEqual([]);
    expect(new Set(manyRules(3, 5).flatMap((rule) => Object.values(rule))).size).toBe(6);
    expect(manyRules(2, 5)[0]).toEqual({ RuleName: 'rule-5', Domain: 'd5.example' });
  });

  it('forward to the group of the case unless they say otherwise', () => {
    const text = (rule: object): unknown =>
      creation([rule], { ListenerPort: '80' }, contextOf()).parameters['RuleList'];
    expect(text({ RuleName: 'a' })).toEqual({
      fill: 'servers',
      text: '[{"VServerGroupId":"$made.vserver-group","RuleName":"a"}]',
    });
    expect(text({ VServerGroupId: 'rsp-1' })).toBe('[{"VServerGroupId":"rsp-1"}]');
  });

  it('add some to others on the same listener, and read them all', () => {
    const { plan } = adding(topic, contextOf(), 'v', {
      before: [one],
      rules: [two],
      expect: { answer: 'accept' },
      after: [one, two],
    });
    const ports = [...plan.prepare, plan.call, ...plan.reads.map(({ call }) => call)].map(
      ({ parameters }) => parameters['ListenerPort'],
    );
    expect(ports).toHaveLength(3);
    expect(new Set(ports).size).toBe(1);
    const [wanted] = listed({}, [one, two], contextOf()).items ?? [];
    expect(plan.reads[0]?.items).toEqual([wanted]);
    expect(wanted).toMatchObject({ path: 'Rules.Rule', match: 'only' });
  });
});
