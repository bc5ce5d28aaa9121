import { needText, type Invocation } from '../../core/call.ts';
import { readLenientJson } from '../../wire/lenient-json.ts';
import { refuse } from '../../core/refusal.ts';
import { isSince } from '../../core/world.ts';
import type { LoadBalancer } from '../model.ts';
import type { ClbWorld } from '../state.ts';

/** A rule as a call writes it; the empty text stands for what is left out. */
export interface WrittenRule {
  readonly name: string;
  readonly domain: string;
  readonly url: string;
  readonly group: string;
}

/** The most rules that one call may add or delete (all editions). */
export const rulesPerCall = 10;

/** The rules that a call wants to add, each valid by itself. */
export function readRules(call: Invocation, world: ClbWorld, owner: LoadBalancer): readonly WrittenRule[] {
  const items = readLenientJson(needText(call, 'RuleList'));
  if (!Array.isArray(items) || items.length === 0) return refuseList('form', 'RuleListMalformed', world);
  if (items.length > rulesPerCall) return refuseList('per-call', 'RuleListMalformed', world);
  const rules = items.map((item: unknown) => readRule(item));
  for (const rule of rules) checkRule(rule, world, owner);
  const names = new Set(rules.map(({ name }) => name));
  if (names.size < rules.length) return refuseList('twins', 'RuleListMalformed', world);
  return rules;
}

function readRule(item: unknown): WrittenRule {
  const fields = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
  const text = (name: string): string => {
    const value = fields[name];
    return typeof value === 'string' ? value : '';
  };
  return { name: text('RuleName'), domain: text('Domain'), url: text('Url'), group: text('VServerGroupId') };
}

/** The guide of 2018 knows no wildcards in domains, the help pages after it do. */
function checkRule({ name, domain, url, group }: WrittenRule, world: ClbWorld, owner: LoadBalancer): void {
  const longest = isSince(world, '2019') ? 40 : 80;
  if (name === '') refuseList('name', isSince(world, '2024') ? 'MissingParameter.RuleName' : 'MissingParameter', world);
  if (group === '') refuseList('group', 'MissingParameter', world);
  if (domain === '' && url === '') refuseList('domain-or-url', 'MissingParameter', world);
  if (name.length > longest) refuseList('name-length', 'RuleListMalformed', world);
  if (!/^[A-Za-z0-9\-/._]+$/.test(name)) refuseList('name-characters', 'RuleListMalformed', world);
  const plain = isSince(world, '2019') ? domain.replace(/^\*\./, '') : domain;
  if (!/^[A-Za-z0-9\-.]*$/.test(plain)) refuseList('domain-characters', 'DomainMalformed', world);
  if (url.length > 80) refuseList('url-length', 'UrlMalformed', world);
  if (!/^[A-Za-z0-9\-/.%?#&]*$/.test(url)) refuseList('url-characters', 'UrlMalformed', world);
  if (isSince(world, '2019') && url !== '' && !url.startsWith('/')) refuseList('url-slash', 'UrlMalformed', world);
  if (isSince(world, '2019') && url === '/') refuseList('url-root', 'URLNotSupport', world);
  requireOwnGroup(group, owner, world, 'RuleList.unknown-group');
}

/** A rule uses a group of its own load balancer; until 2024 one of another is answered like none at all. */
export function requireOwnGroup(group: string, owner: LoadBalancer, world: ClbWorld, subject: string): void {
  if (owner.groups.has(group)) return;
  const isForeign = [...world.state.loadBalancers.values()].some(({ groups }) => groups.has(group));
  if (isForeign) {
    const message = 'The specified VServerGroupId does not belong to the LoadBalancerId of the rule.';
    refuse('reference', 'rule.foreign-group', isSince(world, '2024') ? 400 : 404, 'InvalidParameter', message);
  }
  refuse('reference', subject, 404, 'InvalidParameter', 'The specified VServerGroupId does not exist.');
}

/** Each part has a subject of its own, so that a fault can let one of them pass; the guide of 2018 knows one code. */
function refuseList(part: string, code: string, world: ClbWorld): never {
  const known = isSince(world, '2019') || code === 'MissingParameter' ? code : 'InvalidParameter';
  return refuse('constraint', `RuleList.${part}`, 400, known, `The parameter RuleList is not valid: ${part}.`);
}
