import type { RunComparison } from './compare-runs.ts';

/** What changed between two runs, in the shape of `specs/schemas/diff.schema.json`. */
export function diffJson(comparison: RunComparison): string {
  return `${JSON.stringify(comparison, null, 2)}\n`;
}
