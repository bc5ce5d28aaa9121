import { describe, expect, it } from 'vitest';
import { openUnanswered } from '../../../../harness/wire/unanswered.ts';

const sent = (token: string): Parameters<ReturnType<typeof openUnanswered>['lost']>[1] => ({
  action: 'CreateLoadBalancer',
  parameters: { ClientToken: token },
});

describe('creations whose answers were lost', () => {
  it('are settled once, when what the same creation was answered with is gone', () => {
    const unanswered = openUnanswered();
    unanswered.lost(1, sent('a'));
    unanswered.lost(2, sent('b'));
    unanswered.answered(3, sent('a'));
    expect(unanswered.settle(3)).toEqual([1]);
    expect(unanswered.settle(3)).toEqual([]);
    expect(unanswered.settle(9)).toEqual([]);
  });

  it('are told apart by the account', () => {
    const unanswered = openUnanswered();
    unanswered.lost(1, { ...sent('a'), account: 'other' });
    unanswered.answered(2, sent('a'));
    expect(unanswered.settle(2)).toEqual([]);
  });
});
