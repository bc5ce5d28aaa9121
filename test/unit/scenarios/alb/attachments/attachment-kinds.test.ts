import { expect, it } from 'vitest';
import { acl, certificate, kindOf, listing } from '../../../../../scenarios/alb/attachments/attachment-kinds.ts';

it('counts certificates from the default one, and lists of addresses from the first that a case makes', () => {
  expect([0, 1].map(certificate)).toEqual(['$declared.certificates#1', '$declared.certificates#2']);
  expect(acl(2)).toBe('$made.acl#2');
  expect(kindOf('listener-certificate').item(1)).toBe('{"CertificateId":"$declared.certificates#2"}');
});

it('writes items as a list that is filled in', () => {
  expect(listing(['"$made.acl#1"', '"$made.acl#2"'])).toEqual({
    fill: 'servers',
    text: '["$made.acl#1","$made.acl#2"]',
  });
});

it('knows nothing of what is not joined to listeners', () => {
  expect(() => kindOf('server-group')).toThrow('nothing is known of a server-group');
});
