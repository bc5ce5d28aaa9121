import type { CaseDraft } from '../cases/call-plan.ts';
import type { PlanningContext } from '../cases/planning-context.ts';
import { mistakeAt } from '../specs/mistakes/mistake-at.ts';
import type { TopicRule } from '../specs/topic.ts';
import { tagAddition, tagOverwriting, tagOwner, tagQuota, tagRemoval, tagSearch } from './tag-cases.ts';
import { ruleAddition, ruleConflict, ruleInUse, ruleProtocol, ruleQuota } from './rule-cases.ts';
import { ruleFollowsListener, ruleRenaming } from './rule-change-cases.ts';
import { ruleGroupOfAnother } from './rule-group-cases.ts';
import { ruleCascade, ruleDeletion, ruleDeletionLimits, rulesOfOneListener } from './rule-deletion-cases.ts';
import { unusableCertificates } from './certificate-cases.ts';
import { ruleListCases } from './rule-list-cases.ts';
import { tagListCases } from './tag-list-cases.ts';
import { tagPages } from './tag-page-cases.ts';
import { whiteListAddition, whiteListBorn, whiteListRemoval } from './white-list-cases.ts';
import { elsewhereScenarios } from './elsewhere-cases.ts';
import { foreignScenarios } from './foreign-cases.ts';
import { groupScenarios } from './group-cases.ts';
import { healthScenarios } from './health-cases.ts';
import { serverCases } from './server-cases.ts';
import { serverChanges } from './server-changes.ts';
import {
  contentsAreWithheld,
  deletedIsNotListed,
  filterShowsOne,
  fingerprintIsKept,
  madeIsListed,
} from './listing-cases.ts';
import { encodingArrives, encodingRefused } from './encoding-cases.ts';
import { nonceAgain, nonceAtOnce } from './nonce-cases.ts';
import { requestIdsDiffer } from './request-id-cases.ts';
import { envelopeCases, errorEnvelopeCases, gatewayCases } from './gateway-cases.ts';
import {
  deleteFreesPort,
  deleteListener,
  lastListener,
  portPerLoadBalancer,
  portPerTransport,
  protocolOfPort,
  reservedPort,
  sharedPort,
  uniquePort,
} from './listener-cases.ts';
import {
  listDefaults,
  listDeleted,
  listFilter,
  listMade,
  listOwnRegion,
  listRenamed,
  listSeveral,
} from './list-cases.ts';
import { listByContents } from './list-by-contents.ts';
import { listLimits } from './list-limits.ts';
import { inactiveKeepsListeners, statusSet } from './status-cases.ts';
import { listPageNumber, listPages, listPageSize, listPastTheEnd, listTotal } from './page-cases.ts';
import { bornActive, deleteCascades, deleteRemoves, inUse } from './load-balancer-cases.ts';

type Scenario = (topic: TopicRule, context: PlanningContext) => readonly CaseDraft[];

const aboutServers = Object.entries(serverChanges).map(([name, rule]): [string, Scenario] => [
  name,
  (topic, context) => serverCases(topic, rule, context),
]);

/** The drivers that a topic rule may name as its `scenario`. */
const scenarios: Readonly<Record<string, Scenario>> = {
  ...Object.fromEntries(aboutServers),
  ...groupScenarios,
  ...healthScenarios,
  ...foreignScenarios,
  ...elsewhereScenarios,
  gateway: gatewayCases,
  envelope: envelopeCases,
  'error-envelope': errorEnvelopeCases,
  'request-ids-differ': requestIdsDiffer,
  'encoding-arrives': encodingArrives,
  'encoding-refused': encodingRefused,
  'nonce-again': nonceAgain,
  'nonce-at-once': nonceAtOnce,
  'unique-port': uniquePort,
  'port-per-load-balancer': portPerLoadBalancer,
  'delete-listener': deleteListener,
  'delete-frees-port': deleteFreesPort,
  'last-listener': lastListener,
  'born-active': bornActive,
  'delete-removes': deleteRemoves,
  'delete-cascades': deleteCascades,
  'in-use': inUse,
  'port-per-transport': portPerTransport,
  'reserved-port': reservedPort,
  'white-list-removal': whiteListRemoval,
  'white-list-addition': whiteListAddition,
  'white-list-born': whiteListBorn,
  'shared-port': sharedPort,
  'protocol-of-port': protocolOfPort,
  'list-made': listMade,
  'list-deleted': listDeleted,
  'list-filter': listFilter,
  'list-renamed': listRenamed,
  'list-own-region': listOwnRegion,
  'status-set': statusSet,
  'inactive-keeps-listeners': inactiveKeepsListeners,
  'list-by-contents': listByContents,
  'list-several': listSeveral,
  'list-limits': listLimits,
  'list-defaults': listDefaults,
  'list-pages': listPages,
  'list-past-the-end': listPastTheEnd,
  'list-total': listTotal,
  'list-page-number': listPageNumber,
  'list-page-size': listPageSize,
  'unusable-certificates': unusableCertificates,
  'rule-list': ruleListCases,
  'rule-conflict': ruleConflict,
  'rule-group-of-another': ruleGroupOfAnother,
  'rule-renaming': ruleRenaming,
  'rule-protocol': ruleProtocol,
  'rule-quota': ruleQuota,
  'rule-addition': ruleAddition,
  'rule-deletion': ruleDeletion,
  'rule-deletion-limits': ruleDeletionLimits,
  'rules-of-one-listener': rulesOfOneListener,
  'rule-follows-listener': ruleFollowsListener,
  'rule-cascade': ruleCascade,
  'rule-in-use': ruleInUse,
  'tag-addition': tagAddition,
  'tag-overwriting': tagOverwriting,
  'tag-removal': tagRemoval,
  'tag-quota': tagQuota,
  'tag-search': tagSearch,
  'tag-owner': tagOwner,
  'tag-list': tagListCases,
  'tag-pages': tagPages,
  'made-is-listed': madeIsListed,
  'filter-shows-one': filterShowsOne,
  'deleted-is-not-listed': deletedIsNotListed,
  'fingerprint-is-kept': fingerprintIsKept,
  'contents-are-withheld': contentsAreWithheld,
};

/** All drivers that a topic rule may name; sequences and races have suites of their own. */
export const scenarioNames: ReadonlySet<string> = new Set([...Object.keys(scenarios), 'sequence', 'race']);

/** The cases of a topic rule, made by the scenario that it names. */
export function topicCases(topic: TopicRule, context: PlanningContext): readonly CaseDraft[] {
  if (context.edition !== undefined && !isInForce(topic, context)) return [];
  const scenario = topic.scenario === undefined ? undefined : scenarios[topic.scenario];
  if (!scenario) throw mistakeAt(topic.file, `${topic.pointer}/scenario`, `unknown scenario "${topic.scenario ?? ''}"`);
  return scenario(topic, context);
}

/** What only later editions state is out of scope. */
export function isInForce({ sources }: TopicRule, { editions, edition }: PlanningContext): boolean {
  return sources.some((source) => editions.indexOf(source.edition) <= editions.indexOf(edition ?? ''));
}
