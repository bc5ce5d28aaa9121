import type { NamedScenario } from './scenario.ts';
import { borderScenarios } from './borders/border-scenarios.ts';
import { attachmentScenarios } from './alb/attachments/attachment-scenarios.ts';
import { settingScenarios } from './alb/listeners/setting-scenarios.ts';
import { usedGroupScenarios } from './alb/groups/used-group-scenarios.ts';
import { memberScenarios } from './alb/members/member-scenarios.ts';
import { portScenarios } from './alb/ports/port-scenarios.ts';
import { forwardingScenarios } from './alb/rules/forwarding-scenarios.ts';
import { frontRaceScenarios } from './alb/races/front-race-scenarios.ts';
import { frontSequenceScenarios } from './alb/sequences/front-sequence-scenarios.ts';
import { upgradeScenarios } from './alb/upgrades/upgrade-scenarios.ts';
import { aclEntryScenarios } from './clb/acl-entries/acl-entry-scenarios.ts';
import { aclScenarios } from './clb/acls/acl-scenarios.ts';
import { balancerScenarios } from './clb/balancers/balancer-scenarios.ts';
import { certificateScenarios } from './clb/certificates/certificate-scenarios.ts';
import { chargingScenarios } from './clb/charging/charging-scenarios.ts';
import { extensionScenarios } from './clb/extensions/extension-scenarios.ts';
import { groupScenarios } from './clb/groups/group-scenarios.ts';
import { listenerListScenarios } from './clb/listener-lists/listener-list-scenarios.ts';
import { listenerScenarios } from './clb/listeners/listener-scenarios.ts';
import { logScenarios } from './clb/logs/log-scenarios.ts';
import { policyScenarios } from './clb/policies/policy-scenarios.ts';
import { raceScenarios } from './clb/races/race-scenarios.ts';
import { ruleListScenarios } from './clb/rule-lists/rule-list-scenarios.ts';
import { ruleScenarios } from './clb/rules/rule-scenarios.ts';
import { sharedPortScenarios } from './clb/shared-ports/shared-port-scenarios.ts';
import { sequenceScenarios } from './clb/sequences/sequence-scenarios.ts';
import { serverSettingScenarios } from './clb/server-settings/server-setting-scenarios.ts';
import { serverScenarios } from './clb/servers/server-scenarios.ts';
import { tagListScenarios } from './clb/tag-lists/tag-list-scenarios.ts';
import { tagPageScenarios } from './clb/tag-pages/tag-page-scenarios.ts';
import { tagScenarios } from './clb/tags/tag-scenarios.ts';
import { gatewayScenarios } from './gateway/gateway-scenarios.ts';
import { jobScenarios } from './jobs/job-scenarios.ts';
import { listScenarios } from './lists/list-scenarios.ts';
import { pageScenarios } from './pages/page-scenarios.ts';
import { tagResourceScenarios } from './tag-resources/tag-resource-scenarios.ts';
import { tokenPageScenarios } from './token-pages/token-page-scenarios.ts';

/** All scenarios that a rule may name. */
export const scenarios: Readonly<Record<string, NamedScenario>> = {
  ...gatewayScenarios,
  ...listScenarios,
  ...pageScenarios,
  ...tokenPageScenarios,
  ...jobScenarios,
  ...borderScenarios,
  ...balancerScenarios,
  ...listenerScenarios,
  ...listenerListScenarios,
  ...sharedPortScenarios,
  ...extensionScenarios,
  ...policyScenarios,
  ...aclScenarios,
  ...aclEntryScenarios,
  ...chargingScenarios,
  ...logScenarios,
  ...groupScenarios,
  ...serverScenarios,
  ...serverSettingScenarios,
  ...ruleScenarios,
  ...ruleListScenarios,
  ...tagScenarios,
  ...tagListScenarios,
  ...tagPageScenarios,
  ...certificateScenarios,
  ...sequenceScenarios,
  ...raceScenarios,
  ...portScenarios,
  ...settingScenarios,
  ...upgradeScenarios,
  ...frontSequenceScenarios,
  ...frontRaceScenarios,
  ...forwardingScenarios,
  ...attachmentScenarios,
  ...memberScenarios,
  ...usedGroupScenarios,
  ...tagResourceScenarios,
};
