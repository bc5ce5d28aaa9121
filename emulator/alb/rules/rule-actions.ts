import { byJob } from '../write.ts';
import type { AlbHandlers } from '../state.ts';
import { createFrontRule, deleteFrontRule, updateFrontRule } from './change-rule.ts';
import { listFrontRules } from './list-rules.ts';

/** The actions on the rules of listeners. */
export const ruleActions: AlbHandlers = {
  CreateRule: byJob('Create', 'rule', createFrontRule),
  ListRules: listFrontRules,
  UpdateRuleAttribute: byJob('Update', 'rule', updateFrontRule),
  DeleteRule: byJob('Delete', 'rule', deleteFrontRule),
};
