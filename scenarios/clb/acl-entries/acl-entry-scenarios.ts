import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { aclEmptiedInUse } from './acl-emptied-in-use.ts';
import { aclEntriesAdded } from './acl-entries-added.ts';
import { aclEntriesByComment } from './acl-entries-by-comment.ts';
import { aclEntriesRemoved } from './acl-entries-removed.ts';
import { aclEntryAgain } from './acl-entry-again.ts';
import { aclEntryForms } from './acl-entry-forms.ts';
import { aclEntryPages } from './acl-entry-pages.ts';
import { aclEntryQuota } from './acl-entry-quota.ts';
import { aclEntryTotal } from './acl-entry-total.ts';
import { aclEntryTwice } from './acl-entry-twice.ts';
import { aclEntryUsualPage } from './acl-entry-usual-page.ts';
import { aclEntryVersion } from './acl-entry-version.ts';
import { aclOfVersion } from './acl-of-version.ts';

/** Of the entries of access control lists. */
export const aclEntryScenarios: Readonly<Record<string, NamedScenario>> = inRoom(
  'clb/acl-entries',
  {
    aclEntriesAdded,
    aclEntriesRemoved,
    aclEntriesByComment,
    aclEntryTwice,
    aclEntryAgain,
    aclEntryForms,
    aclEntryVersion,
    aclOfVersion,
    aclEntryQuota,
    aclEntryPages,
    aclEntryTotal,
    aclEntryUsualPage,
    aclEmptiedInUse,
  },
  {
    aclEntryForms: { wrong: 'any' },
    aclEntryVersion: { ipv4: 'any', ipv6: 'any' },
    aclOfVersion: { ipv4: 'any', ipv6: 'any' },
  },
);
