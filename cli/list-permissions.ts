import { actionsNeeded } from '../harness/planning/actions-needed.ts';
import { openPlanner, planSelected, type PlannedRequirement } from '../harness/planning/plan-cases.ts';
import { deriveRequirements } from '../specs/derive/derive-requirements.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import { suites } from '../suites/suites.ts';
import { loadService } from './load-service.ts';
import { select, type Selection } from './options/select.ts';

export interface PermissionFlags extends Selection {
  readonly specs?: string;
  readonly service: string;
  readonly edition?: string;
  readonly seed?: number;
  readonly json?: boolean;
}

/** An action that a run calls, by the name that a policy gives it, and by how many cases. */
export interface Permission {
  readonly permission: string;
  readonly action: string;
  readonly cases: number;
}

/** Prints what the user of a run must be allowed to do: a policy to paste, or as JSON a row for each action. */
export function listPermissionsCommand(flags: PermissionFlags): number {
  const book = loadService(flags);
  const requirements = deriveRequirements(book);
  const planner = openPlanner({ book, requirements, suites, seed: flags.seed ?? 0, edition: flags.edition });
  const plan = planSelected(planner, select(flags, planner));
  const rows = permissionsOf(plan.requirements, book);
  const text = flags.json === true ? JSON.stringify(rows, undefined, 2) : policyText(rows);
  process.stdout.write(`${text}\n`);
  return 0;
}

/** Every action that the cases may call, whatever a config file or an option keeps from running. */
export function permissionsOf(planned: readonly PlannedRequirement[], book: SpecBook): readonly Permission[] {
  const counts = new Map<string, number>();
  for (const subject of planned.flatMap(({ cases }) => cases)) {
    for (const action of actionsNeeded(subject, book)) counts.set(action, (counts.get(action) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([action, cases]) => ({ permission: `${book.service.permissionPrefix}:${action}`, action, cases }));
}

/** A policy of the account's access management, in the form in which its console takes it. */
export function policyText(permissions: readonly Permission[]): string {
  const actions = permissions.map(({ permission }) => permission);
  const statement = { Effect: 'Allow', Action: actions, Resource: '*' };
  return JSON.stringify({ Version: '1', Statement: [statement] }, undefined, 2);
}
