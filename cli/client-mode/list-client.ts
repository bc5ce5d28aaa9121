import type { Hello } from '../../clients/adapter-protocol.ts';
import { loadClientBook } from '../../clients/book/load-client-book.ts';
import type { ClientBook } from '../../clients/client-suite.ts';
import { askedBy, expectationWords } from '../../clients/judging/checks-of-clients.ts';
import { planClientCases, whyNotApplicable } from '../../clients/running/plan-client-cases.ts';
import { UsageError } from '../options/usage-error.ts';
import { namedSdk, type ClientOption } from './named-sdk.ts';

type Row = Readonly<Record<string, unknown>>;

/** What `--service` calls client mode. */
const clientService = 'client';

type ListRows = (book: ClientBook, sdk: Hello | undefined) => readonly Row[] | Promise<readonly Row[]>;

const lists: Readonly<Record<string, ListRows>> = {
  requirements: listRequirements,
  cases: listCases,
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
 * The rows of a list of client mode; `notApplicable` says why the SDK of `--client NAME` is not asked for one.
 *
 * @throws UsageError for a list that it has not.
 */
export async function clientRows(what: string, option: ClientOption): Promise<readonly Row[]> {
  const list = lists[what];
  if (!list) throw new UsageError(`client mode has no ${what} (it has ${Object.keys(lists).join(', ')})`);
  return await list(loadClientBook(), await namedSdk(option));
}

function listRequirements(book: ClientBook, sdk: Hello | undefined): readonly Row[] {
  return book.requirements.map((requirement) => {
    const { id, suite, kind, level, statement, sources, spec } = requirement;
    const cases = planClientCases(requirement).map((planned) => ({
      id: planned.id,
      why: sdk && whyNotApplicable(planned, sdk, book),
    }));
    const asked = cases.filter(({ why }) => why === undefined);
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
      cases: asked.map((one) => one.id),
      ...(asked.length === 0 ? { notApplicable: cases[0]?.why } : {}),
    };
  });
}

function listCases(book: ClientBook, sdk: Hello | undefined): readonly Row[] {
  return book.requirements.flatMap(planClientCases).map((planned) => {
    const { id, requirement, level, subject, signature, method } = planned;
    const why = sdk && whyNotApplicable(planned, sdk, book);
    return {
      id,
      requirement: requirement.id,
      suite: requirement.suite,
      level,
      signature: signature ?? null,
      method: method ?? null,
      // What is only looked at is told, whatever it is.
      description: subject.expect.map(expectationWords).join('; ') || requirement.statement,
      judgedBy: [...new Set(subject.expect.map((expectation) => askedBy(expectation).check.file))],
      ...(why === undefined ? {} : { notApplicable: why }),
    };
  });
}
