import { startEmulator } from '../emulator/server.ts';
import { createClient } from '../harness/wire/client.ts';
import type { RunOptions } from '../harness/engine.ts';
import { planCases, type RunPlan } from '../harness/planning/plan-cases.ts';
import type { RunReport } from '../reports/model/run-report.ts';
import { deriveRequirements } from '../specs/derive/derive-requirements.ts';
import type { Requirement } from '../specs/requirement.ts';
import type { SpecBook } from '../specs/spec-book.ts';
import { suites } from '../suites/suites.ts';
import { everything, runOnce } from './run-once.ts';
import type { VariantRun } from './variant-runs.ts';

/** What runs have in common. */
export interface VariantBench {
  readonly book: SpecBook;
  readonly seed: number;
  readonly certificate: RunOptions['certificate'];
  readonly selected?: (requirement: Requirement) => boolean;
  readonly concurrency?: number;
  /** Draws of everything that is drawn. */
  readonly cases?: number;
  readonly transitionMs?: number;
}

const transitionMs = 20;

/** Runs all suites, or what is selected, against an emulator of its own. */
export async function runVariant(bench: VariantBench, { variants, form, edition }: VariantRun): Promise<RunReport> {
  const { book, seed, certificate, concurrency } = bench;
  const plan = planOf(bench, edition);
  const scope = edition === undefined ? {} : { edition };
  const emulator = await startEmulator({
    book,
    transitionMs: bench.transitionMs ?? transitionMs,
    faults: [],
    variants,
    ...scope,
  });
  const client = createClient(emulator.endpoint, null, 10_000);
  try {
    const chosen = { book, plan, seed, certificate, ...scope, ...(concurrency === undefined ? {} : { concurrency }) };
    return await runOnce(chosen, emulator.endpoint, client, { ...everything(book), ...form });
  } finally {
    await client.close();
    await emulator.close();
  }
}

/** A line for each requirement that failed, or that the harness failed on. */
export function complaintsOf(report: RunReport): readonly string[] {
  return report.requirements
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'error')
    .map(({ id, verdict, reason, findings }) => {
      const [finding] = findings;
      const what = finding ? `${finding.caseId}: expected ${finding.expected}; ${finding.actual}` : undefined;
      return `${id}: ${what ?? reason ?? verdict}`;
    });
}

let planned: { readonly of: readonly unknown[]; readonly plan: RunPlan } | undefined;

/** The last plan is kept: neighbouring runs have the same. */
function planOf({ book, seed, cases, selected }: VariantBench, edition: string | undefined): RunPlan {
  const of = [book, seed, cases, selected, edition];
  if (planned?.of.every((value, index) => value === of[index]) === true) return planned.plan;
  const requirements = deriveRequirements(book).filter((requirement) => selected?.(requirement) ?? true);
  const plan = planCases({ book, requirements, suites, seed, edition, cases });
  planned = { of, plan };
  return plan;
}
