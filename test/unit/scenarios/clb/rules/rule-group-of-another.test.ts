import { describe, expect, it } from 'vitest';
import { ruleGroupOfAnother } from '../../../../../scenarios/clb/rules/rule-group-of-another.ts';
import type { CaseDraft } from '../../../../../cases/call-plan.ts';
import { loadSpecBook } from '../../../../../specs/read/load-spec-book.ts';
import { serves } from '../../../laws/scenario-laws.ts';

const book = loadSpecBook('clb');
const { editions } = book.service;
const topic = book.topics.find(({ scenario }) => scenario === 'rule-group-of-another');

function drafts(edition?: string): readonly CaseDraft[] {
  return topic ? ruleGroupOfAnother(topic, { book, editions, edition, seed: () => 1 }) : [];
}

function madeFor(variant: string): readonly string[] {
  const plan = drafts().find((draft) => draft.variant === variant)?.plan;
  return plan?.prepare.map(({ action }) => action) ?? [];
}

describe('ruleGroupOfAnother', () => {
  it('makes the listener of a new rule on a load balancer that is younger than the group', () => {
    expect(madeFor('CreateRules')).toEqual(['CreateLoadBalancer', 'CreateLoadBalancerHTTPListener']);
  });

  it('makes the group that an old rule is to take on a load balancer that is younger than the rule', () => {
    expect(madeFor('SetRule').slice(-2)).toEqual(['CreateLoadBalancer', 'CreateVServerGroup']);
  });

  it('takes the code with the status of the edition in force, and of those before it', () => {
    const statuses = drafts('2024').map(({ plan: { expect: expected } }) =>
      expected.answer === 'reject' ? expected.errors.named.map(({ status }) => status) : [],
    );
    expect(statuses).toEqual([[400], [400]]);
  });
});

serves(ruleGroupOfAnother, {
  'rule.reference.own-load-balancer': [
    2,
    {
      CreateRules:
        'with load-balancer, http listener of its own, vserver-group; after CreateLoadBalancer ClientToken=token -another, CreateLoadBalancerHTTPListener; CreateRules RuleList=servers [{VServerGroupId: $made.vserver-…: reject; unchanged in DescribeRules',
      SetRule:
        'with load-balancer, http listener of its own, vserver-group; after CreateRules, CreateLoadBalancer ClientToken=token -another, CreateVServerGroup; SetRule: reject; unchanged in DescribeRules',
    },
  ],
});
