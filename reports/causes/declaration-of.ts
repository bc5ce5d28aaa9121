import type { ReportedCause, RunReport, Verdict } from '../model/run-report.ts';
import { compareText } from '../parts/sort-report.ts';

/** Of an action that fails for being unknown, and of one that is declared so; others may be there. */
const missing: ReadonlySet<Verdict> = new Set(['fail', 'waived', 'not-applicable']);

/**
 * What a config file says of a target that is meant to do without what these causes say is missing; nothing if none is.
 * Which actions a target has is known of a complete run of everything alone.
 */
export function declarationOf(
  { requirements, run, coverage }: Pick<RunReport, 'requirements' | 'run' | 'coverage'>,
  causes: readonly ReportedCause[],
): Readonly<Record<string, unknown>> | undefined {
  const lacks = causes.flatMap(({ lacks: capability }) => capability ?? []);
  const isKnown = run.complete && coverage.bySubject !== undefined;
  const isLacking = isKnown && causes.some(({ deviation }) => deviation === 'not-offered');
  if (lacks.length === 0 && !isLacking) return undefined;
  const actions = requirements
    .filter(({ kind, verdict }) => kind === 'offered' && !missing.has(verdict))
    .flatMap(({ action }) => action ?? [])
    .toSorted(compareText);
  const without = lacks.toSorted(compareText).map((capability) => [capability, false] as const);
  return { capabilities: { ...Object.fromEntries(without), ...(isLacking ? { actions } : {}) } };
}
