import { describe, expect, it } from 'vitest';
import { nonceAgain } from '../../../scenarios/gateway/nonce-again.ts';
import { nonceAtOnce } from '../../../scenarios/gateway/nonce-at-once.ts';
import { standIns } from '../../../scenarios/stand-ins.ts';
import type { CaseDraft } from '../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../cases/planning-context.ts';
import { loadSpecBook } from '../../../specs/read/load-spec-book.ts';

const book = loadSpecBook('clb');
const having = (...actions: readonly string[]): PlanningContext => ({
  book,
  editions: book.service.editions,
  edition: undefined,
  declares: (action) => actions.includes(action),
  seed: () => 1,
});

const named = ['DescribeLoadBalancerAttribute', 'DescribeRegions'];

describe('stand-ins', () => {
  it('are the actions themselves where the target has them, or declares nothing', () => {
    expect(standIns(named, having(...named, 'DescribeTags'))).toEqual(named);
    expect(standIns(named, { ...having(), declares: undefined })).toEqual(named);
  });

  it('are of those that fit alone, in the place of what is not there', () => {
    const there = having('DescribeRegions', 'DescribeTags', 'DescribeRules');
    expect(standIns(named, there, ({ name }) => name === 'DescribeRules')).toEqual([
      'DescribeRegions',
      'DescribeRules',
    ]);
  });

  it('take the place of what is not there, and leave it first where nothing can', () => {
    expect(standIns(named, having('DescribeRegions', 'DescribeTags'))).toEqual(['DescribeRegions', 'DescribeTags']);
    expect(standIns(named, having('DescribeRegions'))).toEqual(['DescribeLoadBalancerAttribute', 'DescribeRegions']);
    expect(standIns(named, having('CreateLoadBalancer'))).toEqual(named);
  });
});

describe('a nonce once more', () => {
  const topics = book.topics.filter(({ scenario }) => scenario?.startsWith('nonce-'));
  const casesOf = (context: PlanningContext): readonly CaseDraft[] =>
    topics.flatMap((topic) => (topic.scenario === 'nonce-again' ? nonceAgain : nonceAtOnce)(topic, context));
  const read = 'DescribeVServerGroupAttribute';

  it('is sent with actions that the target has, one of them another than before', () => {
    const context = having('DescribeLoadBalancerTCPListenerAttribute', read);
    const cases = casesOf(context);
    const pairs = cases.map(({ plan }) => [plan.prepare.at(-1)?.action, plan.call.action]);
    expect(pairs.flat().every((action) => action === undefined || context.declares?.(action))).toBe(true);
    expect(pairs.some(([before, after]) => before !== undefined && before !== after)).toBe(true);
  });

  it('takes an action that is not there on the way, so that the case is not run, if the target has but one', () => {
    const plans = casesOf(having(read)).filter(({ variant }) => variant.startsWith('another-action'));
    expect(plans.length).toBeGreaterThan(0);
    for (const { plan } of plans) {
      expect(plan.call.action).toBe(read);
      expect(plan.prepare.at(-1)?.action).toBe('DescribeLoadBalancerAttribute');
    }
  });
});
