import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { aclIpVersion } from './acl-ip-version.ts';
import { aclRelated } from './acl-related.ts';
import { aclRelatedNoMore } from './acl-related-no-more.ts';
import { aclSameName } from './acl-same-name.ts';
import { whiteListBesideAcl } from './white-list-beside-acl.ts';

/** Of access control lists, and of the listeners that have them. */
export const aclScenarios: Readonly<Record<string, NamedScenario>> = inRoom('clb/acls', {
  aclSameName,
  aclRelated,
  aclRelatedNoMore,
  aclIpVersion,
  whiteListBesideAcl,
});
