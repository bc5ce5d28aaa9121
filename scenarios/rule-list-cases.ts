import type { CaseDraft } from '../cases/call-plan.ts';
import type { Expectation } from '../cases/expectation.ts';
import type { Limited } from '../specs/oracle/keeps-limits.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import type { TopicRule } from '../specs/topic.ts';
import { boundsOf, judgeByLimits } from './judge-by-limits.ts';
import { adding, manyRules } from './rule-calls.ts';
import { topicErrors } from './topic-errors.ts';

/** A list of rules that keeps a constraint, breaks it and no other, or on which the documents disagree. */
interface Attempt {
  readonly variant: string;
  readonly rules: readonly object[];
  /** What cannot be told from the limits that the documents state is said here. */
  readonly expect: 'accept' | 'reject' | Limited;
}

const plain = { RuleName: 'plain', Domain: 'plain.example', Url: '/plain' };
const attempt = (expect: Attempt['expect'], variant: string, change: object): Attempt => ({
  variant,
  rules: [{ ...plain, ...change }],
  expect,
});

const named = (variant: string, RuleName: string): Attempt => attempt({ text: RuleName }, variant, { RuleName });
const under = (variant: string, Domain: string): Attempt => attempt({ text: Domain }, variant, { Domain });
const at = (variant: string, Url: string): Attempt => attempt({ text: Url }, variant, { Url });

/** By the rule's kind and detail: lists on both sides of it. */
const attempts: Readonly<Record<string, (limits: { readonly bounds: readonly number[] }) => readonly Attempt[]>> = {
  'required.name': () => [
    attempt('reject', 'absent', { RuleName: undefined }),
    attempt('reject', 'empty', { RuleName: '' }),
  ],
  'required.group': () => [attempt('reject', 'absent', { VServerGroupId: undefined })],
  'conditional.domain-or-url': () => [
    attempt('reject', 'neither', { Domain: undefined, Url: undefined }),
    attempt('accept', 'domain', { Url: undefined }),
    attempt('accept', 'url', { Domain: undefined }),
  ],
  'length.name': ({ bounds }) => bounds.map((size) => named(`length-${size}`, 'n'.repeat(size))),
  // Neither an absent path nor a slash alone is about the length.
  'length.url': ({ bounds }) =>
    bounds.filter((size) => size > 1).map((size) => at(`length-${size}`, `/${'u'.repeat(size)}`.slice(0, size))),
  'pattern.name': () => [named('all-kinds', 'aZ09-/._'), named('with-less-than', 'a<b')],
  'pattern.domain': () => [
    under('all-kinds', 'a-Z.example09'),
    under('with-less-than', 'a<b.example'),
    under('wildcard', '*.wildcard.example'),
  ],
  'pattern.url': () => [at('path', '/a-Z.0/9'), at('with-less-than', '/a<b')],
  'pattern.url-slash': () => [at('without-slash', 'path'), at('slash-alone', '/')],
  'quota.per-call': ({ bounds }) =>
    bounds.map((items) => ({ variant: `rules-${items}`, rules: manyRules(items), expect: { items } })),
  'uniqueness.names-of-a-call': () => [
    { variant: 'twice', rules: [plain, { ...plain, Domain: 'other.example' }], expect: 'reject' },
  ],
  'reference.group': () => [attempt('reject', 'unknown', { VServerGroupId: 'rsp-no-such-group' })],
};

/** Lists of rules at and beyond the limits that the documents set for them. */
export function ruleListCases(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  const rule = `${topic.kind}.${topic.detail}`;
  const tried = attempts[rule];
  if (!tried) throw new Error(`no lists of rules are known for ${rule}`);
  return tried({ bounds: boundsOf(topic) }).map(({ variant, rules, expect }): CaseDraft => {
    const expected = expectation(expect, topic, context);
    const draft = adding(topic, context, variant, { rules, expect: expected });
    return expected.answer === 'observe' ? { ...draft, level: 'observe' } : draft;
  });
}

function expectation(expect: Attempt['expect'], topic: TopicRule, context: PlanningContext): Expectation {
  if (expect === 'accept') return { answer: 'accept' };
  if (expect === 'reject') return { answer: 'reject', errors: topicErrors(topic, context) };
  return judgeByLimits(topic, expect, context);
}
