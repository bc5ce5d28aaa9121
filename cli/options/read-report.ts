import type { RunReport } from '../../reports/model/run-report.ts';
import { readJsonFile } from './read-json-file.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads a report of an earlier run.
 *
 * @throws UsageError naming the file and the place of the mistake.
 */
export function readReport(file: string): RunReport {
  const report = readJsonFile<RunReport>(file, 'report');
  const seen = new Set<string>();
  report.requirements.forEach(({ id }, index) => {
    if (seen.has(id)) throw new UsageError(`${file}: /requirements/${index}/id: "${id}" stands there twice`);
    seen.add(id);
  });
  return report;
}
