import { expect, it } from 'vitest';
import { attaching, naming, showing } from '../../../../../scenarios/alb/attachments/attached.ts';
import type { PlanningContext } from '../../../../../cases/planning-context.ts';
import { actionNamed } from '../../../../../generators/calls/context.ts';
import { loadSpecBook } from '../../../../../specs/read/load-spec-book.ts';

const book = loadSpecBook('alb');
const context: PlanningContext = { book, editions: book.service.editions, seed: () => 1 };

it('joins by the action that adds what another one takes away', () => {
  const removal = actionNamed(book, 'DissociateAdditionalCertificatesFromListener');
  expect(attaching(removal, [1], context)).toMatchObject({
    action: 'AssociateAdditionalCertificatesWithListener',
    parameters: { Certificates: { text: '[{"CertificateId":"$declared.certificates#2"}]' } },
  });
  expect(naming(actionNamed(book, 'DissociateAclsFromListener'), [2])).toMatchObject({
    AclIds: { text: '["$made.acl#2"]' },
  });
});

it('looks at each list of addresses by itself, and at certificates together', () => {
  const keys = { ListenerId: 'lsn-1' };
  const looks = (action: string): readonly unknown[] =>
    showing(actionNamed(book, action), keys, { there: [1], gone: [2] }, context).map(({ call }) => call.parameters);
  expect(looks('DissociateAclsFromListener')).toMatchObject([
    { AclIds: { text: '["$made.acl#1"]' } },
    { AclIds: { text: '["$made.acl#2"]' } },
  ]);
  expect(looks('DissociateAdditionalCertificatesFromListener')).toMatchObject([
    { ListenerId: 'lsn-1', CertificateIds: { text: '["$declared.certificates#2","$declared.certificates#3"]' } },
  ]);
});
