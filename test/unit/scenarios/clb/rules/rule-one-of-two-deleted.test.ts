import { expect, it } from 'vitest';
import { ruleOneOfTwoDeleted } from '../../../../../scenarios/clb/rules/rule-one-of-two-deleted.ts';
import { contextOf, topicOf } from '../../../laws/planned.ts';

it('ruleOneOfTwoDeleted makes the rule last that is deleted', () => {
  const [{ plan } = { plan: undefined }] = ruleOneOfTwoDeleted(topicOf('rule-deletion-read'), contextOf(), () => []);
  const names = plan?.prepare.map(
    ({ parameters }) => /"RuleName.*?":.*?"(\w+)/.exec(JSON.stringify(parameters['RuleList']))?.[1],
  );
  expect(names?.map((name) => name?.replace(/\W/g, ''))).toEqual(['two', 'one']);
  expect(plan?.call.action).toBe('DeleteRules');
});
