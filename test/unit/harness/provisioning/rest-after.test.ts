import { join } from 'node:path';
import { expect, it } from 'vitest';
import { restAfter } from '../../../../harness/provisioning/rest-after.ts';
import { loadSpecBook } from '../../../../specs/read/load-spec-book.ts';

const relay = loadSpecBook('relay', join(import.meta.dirname, '..', '..', '..', 'fixtures', 'services'));

it('sees by the status that what was changed is at rest', () => {
  expect(restAfter(relay, 'UpdateRoute', { RouteId: 'route-1', IdleTimeout: '5' }, '')).toEqual({
    read: { action: 'GetRoute', parameters: { RouteId: 'route-1' } },
    awaited: { field: 'RouteStatus', values: ['Running', 'Stopped'] },
  });
});

it.each([
  ['DeleteRoute', { RouteId: 'route-1' }, { action: 'GetRoute', parameters: { RouteId: 'route-1' } }, {}],
  ['DeleteHub', { HubId: 'hub-1' }, { action: 'ListHubs', parameters: { HubIds: '["hub-1"]' } }, { emptied: 'Hubs' }],
])('sees by a refusal, or an empty list, that %s is done', (action, parameters, read, emptied) => {
  expect(restAfter(relay, action, parameters, '')).toEqual({ read, awaited: { refused: true, ...emptied } });
});

it('waits for nothing where no state passes by itself, and after a creation, which is seen otherwise', () => {
  expect(restAfter(relay, 'StopRoute', { RouteId: 'route-1' }, '')).toBeUndefined();
  expect(restAfter(relay, 'CreateRoute', {}, '')).toBeUndefined();
});

it.each([
  ['AddServersToServerGroup', 'Adding'],
  ['UpdateServerGroupServersAttribute', 'Configuring'],
  ['RemoveServersFromServerGroup', 'Removing'],
])('sees by a list in which no part is on its way that %s is done', (action, lacks) => {
  expect(restAfter(loadSpecBook('alb'), action, { ServerGroupId: 'group-1', Servers: '[]' }, '')).toEqual({
    read: { action: 'ListServerGroupServers', parameters: { ServerGroupId: 'group-1' } },
    awaited: { list: 'Servers', key: 'Status', lacks: [lacks] },
  });
});

it('knows a state in each of its spellings, and asks for a part by what the call has for it', () => {
  const alb = loadSpecBook('alb');
  const leaving = { ListenerId: 'lsn-1', Certificates: '[]' };
  expect(restAfter(alb, 'DissociateAdditionalCertificatesFromListener', leaving, '')).toEqual({
    read: { action: 'ListListenerCertificates', parameters: { ListenerId: 'lsn-1' } },
    awaited: { list: 'Certificates', key: 'Status', lacks: ['Dissociating', 'Diassociating'] },
  });
  const joining = { ListenerId: 'lsn-1', AclIds: '["acl-1","acl-2"]', AclType: 'White' };
  expect(restAfter(alb, 'AssociateAclsWithListener', joining, '')).toEqual({
    read: { action: 'ListAclRelations', parameters: { AclIds: '["acl-1","acl-2"]' } },
    awaited: { list: 'AclRelations.RelatedListeners', key: 'Status', lacks: ['Associating'] },
  });
});
