import { expect, it } from 'vitest';
import { deriveTokenFaults } from '../../../../emulator/faults/derive-token-faults.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const ids = deriveTokenFaults(loadSpecBook('alb')).map(({ id }) => id.replace('behaviour/token-', ''));

it('names another job only where an answer shows one', () => {
  expect(ids).toContain('another-result/alb.UpdateListenerAttribute.ClientToken.idempotence.repeated');
  expect(ids).not.toContain('another-result/alb.EnableLoadBalancerAccessLog.ClientToken.idempotence.repeated');
});

it('takes other settings only where there is one to change', () => {
  const accepted = 'mismatch-accepted/alb';
  expect(ids).toContain(`${accepted}.UpdateListenerLogConfig.ClientToken.idempotence.other-settings`);
  expect(ids).not.toContain(`${accepted}.DisableLoadBalancerAccessLog.ClientToken.idempotence.other-settings`);
});

it('forgets a token after a change only where a name can be changed', () => {
  expect(ids).toContain('ignored/alb.CreateLoadBalancer.ClientToken.idempotence.after-change');
  expect(ids).not.toContain('ignored/alb.CreateListener.ClientToken.idempotence.after-change');
});
