import { expect, it } from 'vitest';
import { attachmentCases } from '../../../../../scenarios/alb/attachments/attachment-cases.ts';
import type { CallPlan } from '../../../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../../../cases/planning-context.ts';
import { loadSpecBook } from '../../../../../specs/read/load-spec-book.ts';

const book = loadSpecBook('alb');
const context: PlanningContext = { book, editions: book.service.editions, seed: () => 1 };

function planOf(detail: string, about: string, one: Parameters<typeof attachmentCases>[1][0]): CallPlan {
  const topic = book.topics.find((rule) => rule.detail === detail && rule.topic === about);
  const draft = topic && attachmentCases(topic, [one], context)[0];
  if (!draft) throw new Error(`no case of ${about}.${detail}`);
  return draft.plan;
}

it('makes the listener of the protocol that a case asks for', () => {
  const plan = planOf('added', 'listener-certificate', { variant: 'one', protocol: 'QUIC', named: [1], there: [1] });
  const listener = plan.fixtures.find(({ resource }) => resource === 'listener');
  expect(listener?.call.parameters).toMatchObject({
    ListenerProtocol: 'QUIC',
    Certificates: { text: '[{"CertificateId":"$declared.certificates#1"}]' },
  });
});

it('makes as many lists of addresses as a case speaks of', () => {
  const plan = planOf('added', 'listener-acl', { variant: 'three', given: [1, 3], named: [2], there: [1, 2, 3] });
  expect(plan.prepare.map(({ action }) => action)).toEqual(['CreateAcl', 'CreateAcl', 'AssociateAclsWithListener']);
  expect(plan.call.parameters['AclIds']).toEqual({ fill: 'servers', text: '["$made.acl#2"]' });
  expect(plan.reads).toHaveLength(3);
});

it('lets what left be shown as having left, and not as what is there', () => {
  const plan = planOf('removed', 'listener-certificate', {
    variant: 'one',
    given: [1, 2],
    named: [2],
    there: [1],
    gone: [2],
  });
  expect(plan.reads.flatMap(({ items = [] }) => items.map(({ match }) => match))).toEqual(['all', 'none']);
});
