import { loadClientBook } from '../../../clients/book/load-client-book.ts';
import type { ClientBook, PlannedClientCase } from '../../../clients/client-suite.ts';
import type { AdapterFault } from '../../../clients/doubles/adapter-fault.ts';
import { inProcessAdapters } from '../../../clients/doubles/in-process-adapter.ts';
import type { ClientCaseResult } from '../../../clients/running/client-case-result.ts';
import { openCertificates } from '../../../clients/recorder/tls-certificates.ts';
import { planClientCases } from '../../../clients/running/plan-client-cases.ts';
import { runClient } from '../../../clients/running/run-client.ts';

const certificates = openCertificates(Date.now);
process.once('exit', certificates.close);

export const clientBook: ClientBook = loadClientBook();

/** Cases of a requirement. */
export function casesOf(id: string): readonly PlannedClientCase[] {
  return clientBook.requirements.filter((requirement) => requirement.id === id).flatMap(planClientCases);
}

/** Runs cases against a double of an SDK in this process. */
export async function runDouble(
  cases: readonly PlannedClientCase[],
  faults: readonly AdapterFault[] = [],
  jobs = 4,
): Promise<readonly ClientCaseResult[]> {
  const { results, incompleteReason } = await runClient({
    book: clientBook,
    cases,
    jobs,
    start: inProcessAdapters(faults),
    now: () => performance.now(),
    date: Date.now,
    certificates: certificates.get,
  });
  if (incompleteReason !== undefined) throw new Error(incompleteReason);
  return results;
}
