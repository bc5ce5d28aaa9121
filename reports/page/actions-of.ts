import type { ReportedRequirement } from '../model/run-report.ts';

/** What stands for an action where a promise is of no single one. */
export const serviceWide = '(service-wide)';

/** The actions that a requirement is about, as filters know them. */
export function actionsOf({ action, actions = [] }: ReportedRequirement): readonly string[] {
  return action === null ? [serviceWide, ...actions] : [action];
}
