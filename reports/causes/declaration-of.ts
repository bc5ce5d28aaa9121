import type { ReportedCause, RunReport } from '../model/run-report.ts';
import { compareText } from '../parts/sort-report.ts';

/** What a config file says of a target that is meant to do without what these causes say is missing; nothing if none is. */
export function declarationOf(
  { requirements }: Pick<RunReport, 'requirements'>,
  causes: readonly ReportedCause[],
): Readonly<Record<string, unknown>> | undefined {
  const lacks = causes.flatMap(({ lacks: capability }) => capability ?? []);
  const isLacking = causes.some(({ deviation }) => deviation === 'not-offered');
  if (lacks.length === 0 && !isLacking) return undefined;
  const actions = requirements
    .filter(({ kind, verdict }) => kind === 'offered' && verdict === 'pass')
    .flatMap(({ action }) => action ?? [])
    .toSorted(compareText);
  const without = lacks.toSorted(compareText).map((capability) => [capability, false] as const);
  return { capabilities: { ...Object.fromEntries(without), ...(isLacking ? { actions } : {}) } };
}
