import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { extensionAddition } from './extension-addition.ts';
import { extensionCascade } from './extension-cascade.ts';
import { extensionDeletion } from './extension-deletion.ts';
import { extensionInUse } from './extension-in-use.ts';
import { extensionListedAlone } from './extension-listed-alone.ts';
import { extensionOfRule } from './extension-of-rule.ts';
import { extensionProtocol } from './extension-protocol.ts';
import { extensionQuota } from './extension-quota.ts';
import { extensionSameDomain } from './extension-same-domain.ts';
import { extensionShown } from './extension-shown.ts';

/** Of domain extensions, the certificates that a listener has beside its own. */
export const extensionScenarios: Readonly<Record<string, NamedScenario>> = inRoom('clb/extensions', {
  extensionAddition,
  extensionSameDomain,
  extensionQuota,
  extensionProtocol,
  extensionDeletion,
  extensionListedAlone,
  extensionShown,
  extensionCascade,
  extensionOfRule,
  extensionInUse,
});
