import { expect, test } from 'vitest';
import { planCases } from '../../../../../harness/planning/plan-cases.ts';
import { deriveRequirements } from '../../../../../specs/derive/derive-requirements.ts';
import { loadSpecBook } from '../../../../../specs/read/load-spec-book.ts';
import { suites } from '../../../../../suites/suites.ts';
import { attempt, plain, ruleLists } from '../../../../../scenarios/clb/rule-lists/rule-lists.ts';
import { contextOf, topicOf } from '../../../laws/planned.ts';

const book = loadSpecBook('clb');
const all = deriveRequirements(book);

/** What the cases of a requirement demand, by variant. */
function answers(id: string, edition?: string): Readonly<Record<string, string>> {
  const requirements = all.filter((requirement) => requirement.id === `clb.${id}`);
  const [planned] = planCases({ book, requirements, suites, seed: 1, edition }).requirements;
  return Object.fromEntries(
    (planned?.cases ?? []).map(({ variant, plan }) => [
      variant,
      'expect' in plan ? plan.expect.answer : 'several calls',
    ]),
  );
}

test('a wildcard domain is refused by the guide alone and known to the help pages after it', () => {
  expect(answers('CreateRules.RuleList.pattern.domain')).toEqual({
    'all-kinds': 'accept',
    'with-less-than': 'reject',
    wildcard: 'observe',
  });
  expect(answers('CreateRules.RuleList.pattern.domain', '2018')).toMatchObject({ wildcard: 'reject' });
  expect(answers('CreateRules.RuleList.pattern.domain', '2026')).toMatchObject({ wildcard: 'accept' });
});

test('names of rules are tried at the bounds of every edition', () => {
  expect(answers('CreateRules.RuleList.length.name')).toEqual({
    'length-0': 'reject',
    'length-1': 'accept',
    'length-40': 'accept',
    'length-41': 'observe',
    'length-80': 'observe',
    'length-81': 'reject',
  });
  expect(answers('CreateRules.RuleList.length.name', '2024')).toMatchObject({ 'length-41': 'reject' });
});

test('changed names of rules have 80 characters in the help pages and 40 later', () => {
  const { 'length-41': one } = answers('SetRule.RuleName.length');
  expect(one).toBe('observe');
});

test('a list that differs from a plain one in one respect is tried for what it is', () => {
  const topic = topicOf('rule-name-length');
  const tried = ruleLists(() => [attempt('accept', 'plain', {}), attempt('reject', 'odd', { RuleName: '' })]);
  const drafts = tried(topic, contextOf());
  expect(
    drafts.map(
      ({
        variant,
        plan: {
          expect: { answer },
        },
      }) => [variant, answer],
    ),
  ).toEqual([
    ['plain', 'accept'],
    ['odd', 'reject'],
  ]);
  expect(JSON.stringify(drafts[0]?.plan.call)).toContain(plain.Domain);
});
