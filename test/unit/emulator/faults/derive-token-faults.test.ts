import { expect, it } from 'vitest';
import { faultsOf } from '../../../../emulator/faults.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const ids = faultsOf(loadSpecBook('alb'))
  .filter(({ id }) => id.startsWith('behaviour/token-'))
  .map(({ id }) => id.replace('behaviour/token-', ''));

it('names another job only where an answer shows one', () => {
  expect(ids).toContain('another-result/alb.UpdateListenerAttribute.ClientToken.idempotence.repeated');
  expect(ids).not.toContain('another-result/alb.EnableLoadBalancerAccessLog.ClientToken.idempotence.repeated');
});

it('takes other settings only where there is one to change', () => {
  const accepted = 'mismatch-accepted/alb';
  expect(ids).toContain(`${accepted}.UpdateListenerLogConfig.ClientToken.idempotence.other-settings`);
  expect(ids).not.toContain(`${accepted}.DisableLoadBalancerAccessLog.ClientToken.idempotence.other-settings`);
  expect(ids).not.toContain('ignored/alb.EnableDeletionProtection.ClientToken.idempotence.not-carried-out-again');
});

it('forgets a token after a change only where a name can be changed', () => {
  expect(ids).toContain('ignored/alb.CreateLoadBalancer.ClientToken.idempotence.after-change');
  expect(ids).not.toContain('ignored/alb.CreateListener.ClientToken.idempotence.after-change');
  expect(ids).not.toContain('ignored/alb.CreateAcl.ClientToken.idempotence.after-change');
});

it('has what is written by hand for one creation for all the others', () => {
  const listed = ['CreateAcl', 'CreateListener', 'CreateRule', 'CreateServerGroup'];
  const all = [...listed, 'CreateSecurityPolicy'].toSorted();
  for (const name of ['absent-remembered', 'other-ignored', 'borrowed', 'unanswered-forgotten']) {
    const own = ids.filter((id) => id.startsWith(`${name}/`)).map((id) => id.split('.')[1]);
    // What nobody lists is not counted where an answer was lost.
    expect(own, name).toEqual(name === 'unanswered-forgotten' ? listed : all);
  }
  expect(ids).toContain('refused-again/alb.CreateSecurityPolicy.ClientToken.idempotence.answer-lost');
});

it('carries out again what another change was put in between, and only what somebody can see', () => {
  expect(ids).toContain('ignored/alb.StopListener.ClientToken.idempotence.not-carried-out-again');
  expect(ids).toContain('ignored/alb.EnableLoadBalancerAccessLog.ClientToken.idempotence.repeated');
  expect(ids).not.toContain('ignored/alb.EnableDeletionProtection.ClientToken.idempotence.repeated');
});

it('refuses a repetition of what nobody can see to be carried out again', () => {
  const refused = ids.filter((id) => id.startsWith('refused-again/'));
  expect(refused).toContain('refused-again/alb.EnableDeletionProtection.ClientToken.idempotence.repeated');
  expect(refused).toContain('refused-again/alb.EnableLoadBalancerAccessLog.ClientToken.concurrency.at-once');
  expect(refused.filter((id) => ids.includes(id.replace('refused-again', 'ignored')))).toEqual([]);
});
