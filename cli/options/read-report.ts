import type { RunReport } from '../../reports/model/run-report.ts';
import { readJsonFile } from './read-json-file.ts';
import { UsageError } from './usage-error.ts';

/**
 * The requirements that failed in an earlier run, or that the harness itself failed on.
 *
 * @throws UsageError for a file that is no report, and for one in which nothing failed.
 */
export function failedIn(file: string): ReadonlySet<string> {
  const failed = readReport(file).requirements.filter(({ verdict }) => verdict === 'fail' || verdict === 'error');
  if (failed.length === 0) throw new UsageError(`nothing failed in ${file}, so there is nothing to run again`);
  return new Set(failed.map(({ id }) => id));
}

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
