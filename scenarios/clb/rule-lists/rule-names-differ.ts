import { plain, ruleLists } from './rule-lists.ts';
import type { Scenario } from '../../scenario.ts';

/** Two rules of a call have one name. */
export const ruleNamesDiffer: Scenario = ruleLists(() => [
  { variant: 'twice', rules: [plain, { ...plain, Domain: 'other.example' }], expect: 'reject' },
]);
