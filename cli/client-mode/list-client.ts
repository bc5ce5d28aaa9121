import { loadClientBook } from '../../clients/book/load-client-book.ts';
import type { ClientBook } from '../../clients/client-suite.ts';
import { planClientCases } from '../../clients/running/plan-client-cases.ts';
import { UsageError } from '../options/usage-error.ts';

type Row = Readonly<Record<string, unknown>>;

/** What `--service` calls client mode. */
const clientService = 'client';

type ListRows = (book: ClientBook) => readonly Row[] | Promise<readonly Row[]>;

const lists: Readonly<Record<string, ListRows>> = {
  requirements: ({ requirements }) =>
    requirements.map((requirement) => {
      const { id, suite, kind, level, statement, sources, spec } = requirement;
      const cases = planClientCases(requirement).map((planned) => planned.id);
      return {
        id,
        service: clientService,
        action: null,
        subject: null,
        suite,
        kind,
        level,
        statement,
        sources,
        spec,
        cases,
      };
    }),
  suites: ({ suites }) => suites.map(({ id, description }) => ({ id, description })),
  faults: async () =>
    (await import('../../clients/doubles/adapter-faults.ts')).adapterFaults.map(({ id, requirement, description }) => ({
      id,
      requirement,
      description,
    })),
  documents: ({ documents }) => documents.map((document) => ({ ...document })),
};

/**
 * The rows of a list of client mode.
 *
 * @throws UsageError for a list that it has not.
 */
export async function clientRows(what: string): Promise<readonly Row[]> {
  const list = lists[what];
  if (!list) throw new UsageError(`client mode has no ${what} (it has ${Object.keys(lists).join(', ')})`);
  return await list(loadClientBook());
}
