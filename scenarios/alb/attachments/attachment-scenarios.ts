import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { aclInUse } from './acl-in-use.ts';
import { aclInUseNoMore } from './acl-in-use-no-more.ts';
import { aclsAskedFor } from './acls-asked-for.ts';
import { aclsShown } from './acls-shown.ts';
import { attachmentsAbsent } from './attachments-absent.ts';
import { attachmentsFound } from './attachments-found.ts';
import { attachmentsJoin } from './attachments-join.ts';
import { attachmentsLeave } from './attachments-leave.ts';
import { attachmentsOfType } from './attachments-of-type.ts';
import { attachmentsThereAlready } from './attachments-there-already.ts';
import { defaultListed } from './default-listed.ts';
import { defaultRefused } from './default-refused.ts';

/** Of what is joined to listeners: certificates and lists of addresses. */
export const attachmentScenarios: Readonly<Record<string, NamedScenario>> = inRoom('alb/attachments', {
  attachmentsJoin,
  attachmentsLeave,
  attachmentsThereAlready,
  attachmentsAbsent,
  attachmentsFound,
  attachmentsOfType,
  defaultListed,
  defaultRefused,
  aclsShown,
  aclsAskedFor,
  aclInUse,
  aclInUseNoMore,
});
