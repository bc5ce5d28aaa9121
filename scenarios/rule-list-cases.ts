import type { CaseDraft } from '../specs/call-plan.ts';
import type { Expectation } from '../specs/expectation.ts';
import type { PlanContext } from '../specs/plan-context.ts';
import type { TopicRule } from '../specs/topic.ts';
import { adding, manyRules } from './rule-calls.ts';
import { topicErrors } from './topic-errors.ts';

/** A list of rules that keeps a constraint, breaks it and no other, or on which the documents disagree. */
interface Attempt {
  readonly variant: string;
  readonly rules: readonly object[];
  /** With an edition: from then on it is refused, and before it was accepted. */
  readonly expect: 'accept' | 'reject' | { readonly refusedSince: string };
}

const plain = { RuleName: 'plain', Domain: 'plain.example', Url: '/plain' };
const attempt = (expect: Attempt['expect'], variant: string, change: object): Attempt => ({
  variant,
  rules: [{ ...plain, ...change }],
  expect,
});

/** By the rule's kind and detail: lists on both sides of it. Names had 80 characters in 2018 and have 40 since 2019. */
const attempts: Readonly<Record<string, readonly Attempt[]>> = {
  'required.name': [attempt('reject', 'absent', { RuleName: undefined }), attempt('reject', 'empty', { RuleName: '' })],
  'required.group': [attempt('reject', 'absent', { VServerGroupId: undefined })],
  'conditional.domain-or-url': [
    attempt('reject', 'neither', { Domain: undefined, Url: undefined }),
    attempt('accept', 'domain', { Url: undefined }),
    attempt('accept', 'url', { Domain: undefined }),
  ],
  'length.name': [
    attempt('accept', 'longest', { RuleName: 'n'.repeat(40) }),
    attempt({ refusedSince: '2019' }, 'length-41', { RuleName: 'n'.repeat(41) }),
    attempt('reject', 'too-long', { RuleName: 'n'.repeat(81) }),
  ],
  'length.url': [
    attempt('accept', 'longest', { Url: `/${'u'.repeat(79)}` }),
    attempt('reject', 'too-long', { Url: `/${'u'.repeat(80)}` }),
  ],
  'pattern.name': [
    attempt('accept', 'all-kinds', { RuleName: 'aZ09-/._' }),
    attempt('reject', 'with-less-than', { RuleName: 'a<b' }),
  ],
  'pattern.domain': [
    attempt('accept', 'all-kinds', { Domain: 'a-Z.example09' }),
    attempt('reject', 'with-less-than', { Domain: 'a<b.example' }),
  ],
  'pattern.url': [attempt('accept', 'path', { Url: '/a-Z.0/9' }), attempt('reject', 'with-less-than', { Url: '/a<b' })],
  'pattern.url-slash': [
    attempt('reject', 'without-slash', { Url: 'path' }),
    attempt('reject', 'slash-alone', { Url: '/' }),
  ],
  'quota.per-call': [
    { variant: 'ten', rules: manyRules(10), expect: 'accept' },
    { variant: 'eleven', rules: manyRules(11), expect: 'reject' },
  ],
  'uniqueness.names-of-a-call': [
    { variant: 'twice', rules: [plain, { ...plain, Domain: 'other.example' }], expect: 'reject' },
  ],
  'reference.group': [attempt('reject', 'unknown', { VServerGroupId: 'rsp-no-such-group' })],
};

/** Lists of rules at and beyond the limits that the documents set for them. */
export function ruleListCases(topic: TopicRule, context: PlanContext): readonly CaseDraft[] {
  const rule = `${topic.kind}.${topic.detail}`;
  const tried = attempts[rule];
  if (!tried) throw new Error(`no lists of rules are known for ${rule}`);
  return tried.map(({ variant, rules, expect }): CaseDraft => {
    const expected = expectation(expect, topic, context);
    const draft = adding(topic, context, variant, { rules, expect: expected });
    return expected.answer === 'observe' ? { ...draft, level: 'observe' } : draft;
  });
}

function expectation(expect: Attempt['expect'], topic: TopicRule, context: PlanContext): Expectation {
  if (expect === 'accept') return { answer: 'accept' };
  if (expect === 'reject') return { answer: 'reject', errors: topicErrors(topic, context) };
  const { editions, edition } = context;
  const isRefused = (candidate: string): boolean =>
    editions.indexOf(candidate) >= editions.indexOf(expect.refusedSince);
  if (edition !== undefined) return expectation(isRefused(edition) ? 'reject' : 'accept', topic, context);
  const speaking = [...new Set(topic.sources.map((source) => source.edition))];
  const rejecting = speaking.filter(isRefused);
  return { answer: 'observe', accepting: speaking.filter((candidate) => !isRefused(candidate)), rejecting };
}
