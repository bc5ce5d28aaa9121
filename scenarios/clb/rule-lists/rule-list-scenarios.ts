import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { ruleDomainCharacters } from './rule-domain-characters.ts';
import { ruleDomainOrUrl } from './rule-domain-or-url.ts';
import { ruleGroupRequired } from './rule-group-required.ts';
import { ruleGroupUnknown } from './rule-group-unknown.ts';
import { ruleNameCharacters } from './rule-name-characters.ts';
import { ruleNameLength } from './rule-name-length.ts';
import { ruleNameRequired } from './rule-name-required.ts';
import { ruleNamesDiffer } from './rule-names-differ.ts';
import { ruleUrlCharacters } from './rule-url-characters.ts';
import { ruleUrlLength } from './rule-url-length.ts';
import { ruleUrlSlash } from './rule-url-slash.ts';
import { rulesPerCall } from './rules-per-call.ts';

/** Of the list of rules that a call adds. */
export const ruleListScenarios: Readonly<Record<string, NamedScenario>> = inRoom('clb/rule-lists', {
  ruleNameRequired,
  ruleGroupRequired,
  ruleDomainOrUrl,
  ruleNameLength,
  ruleUrlLength,
  ruleNameCharacters,
  ruleDomainCharacters,
  ruleUrlCharacters,
  ruleUrlSlash,
  rulesPerCall,
  ruleNamesDiffer,
  ruleGroupUnknown,
});
