import picomatch from 'picomatch';
import { loadClientBook } from '../../clients/book/load-client-book.ts';
import type { ClientBook, ClientRequirement } from '../../clients/client-suite.ts';
import { adapterFaults } from '../../clients/doubles/adapter-faults.ts';
import { askedBy, expectationWords } from '../../clients/judging/checks-of-clients.ts';
import { planClientCases, whyNotApplicable } from '../../clients/running/plan-client-cases.ts';
import { nearMatches } from '../options/near-matches.ts';
import { UsageError } from '../options/usage-error.ts';
import { namedSdk, type ClientOption } from './named-sdk.ts';

/** Everything that is known of a promise of clients. */
export interface ClientExplanation {
  readonly id: string;
  readonly statement: string;
  readonly suite: string;
  readonly kind: string;
  readonly level: string;
  readonly spec: ClientRequirement['spec'];
  readonly documents: readonly { readonly title: string; readonly edition: string; readonly section: string }[];
  readonly cases: readonly {
    readonly id: string;
    readonly level: string;
    readonly expects: readonly string[];
    readonly judgedBy: readonly string[];
    /** What the SDK is asked to call, in the words of all products. */
    readonly steps: readonly { readonly call: string }[];
    readonly answers: readonly unknown[];
    /** Why the SDK that was named is not asked. */
    readonly notApplicable?: string;
  }[];
  readonly faults: readonly { readonly id: string; readonly description: string }[];
}

/**
 * Explains a promise of clients, as the SDK of `--client NAME` is asked for it.
 *
 * @throws UsageError when no requirement, or more than one, is meant.
 */
export async function explainClient(name: string, option: ClientOption): Promise<ClientExplanation> {
  const book = loadClientBook();
  const requirement = find(name, book);
  const sdk = await namedSdk(option);
  const { id, statement, suite, kind, level, spec, sources } = requirement;
  return {
    id,
    statement,
    suite,
    kind,
    level,
    spec,
    documents: sources.map(({ document, edition, section }) => {
      const title = book.documents.find((one) => one.id === document)?.title ?? document;
      return { title, edition, section };
    }),
    cases: planClientCases(requirement).map((planned) => {
      const { expect, answers, steps } = planned.subject;
      const why = sdk && whyNotApplicable(planned, sdk, book);
      return {
        id: planned.id,
        level: planned.level,
        expects: expect.map(expectationWords),
        judgedBy: [...new Set(expect.map((expectation) => askedBy(expectation).check.file))],
        steps,
        answers,
        ...(why === undefined ? {} : { notApplicable: why }),
      };
    }),
    faults: adapterFaults
      .filter((fault) => fault.requirement === id)
      .map(({ id: fault, description }) => ({ id: fault, description })),
  };
}

/** The explanation for a terminal. */
export function clientExplanationText(explanation: ClientExplanation): string {
  const { id, statement, suite, kind, level, spec, documents, cases, faults } = explanation;
  return [
    id,
    statement,
    '',
    `  kind        ${kind}`,
    `  level       ${level}`,
    `  suite       ${suite}`,
    `  spec        ${spec.file} ${spec.pointer}`,
    '',
    'What the documents say',
    ...documents.map(({ title, edition, section }) => `  ${edition}  ${title}, section "${section}"`),
    '',
    'Cases',
    ...cases.flatMap(({ id: caseId, level: own, expects, steps, answers, notApplicable }) => [
      `  ${caseId} [${own}]`,
      ...(notApplicable === undefined ? [] : [`      does not apply: ${notApplicable}`]),
      ...steps.map(({ call, ...rest }) => `      calls ${call}${detailsOf(rest)}`),
      ...answers.map((answer) => `      answered with ${short(JSON.stringify(answer))}`),
      ...expects.map((words) => `      → ${short(words)}`),
    ]),
    ...(faults.length === 0
      ? []
      : ['', 'Faults of the bad adapter that break it', ...faults.map((one) => `  ${one.id}  ${one.description}`)]),
  ].join('\n');
}

function detailsOf(rest: object): string {
  return Object.keys(rest).length === 0 ? '' : ` ${short(JSON.stringify(rest))}`;
}

function short(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function find(name: string, { requirements }: ClientBook): ClientRequirement {
  const exact = requirements.find(({ id }) => id === name || name.startsWith(`${id}#`));
  if (exact) return exact;
  const isMatch = picomatch(name, { bash: true });
  const [match, ...others] = requirements.filter(({ id }) => isMatch(id));
  const ids = requirements.map(({ id }) => id);
  if (!match) throw new UsageError(`unknown requirement "${name}"${nearMatches(name.split('#')[0] ?? name, ids)}`);
  if (others.length === 0) return match;
  throw new UsageError(
    `"${name}" matches ${others.length + 1} requirements: ${match.id}, ${others[0]?.id ?? ''} and so on`,
  );
}
