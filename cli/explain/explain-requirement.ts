import { actionsAbout } from '../../harness/planning/actions-about.ts';
import { faultsOf } from '../../emulator/faults.ts';
import { plannedCall } from '../../cases/planned-call.ts';
import { planCases, type PlannedRequirement } from '../../harness/planning/plan-cases.ts';
import type { Suite } from '../../cases/case.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { Requirement } from '../../specs/requirement.ts';
import { judgesOf } from './judges-of.ts';
import { explainBindings, type JudgedCase } from './explain-bindings.ts';
import { explainConformance } from './explain-conformance.ts';
import { explainExpectation } from './explain-expectation.ts';
import { explainRequest } from './explain-request.ts';
import { explainSetAside, explainStatements } from './explain-statements.ts';
import type { ExplainedCase, Explanation } from './explanation.ts';

/** What is known of a service: its requirements may be covered by each other. */
export interface Known {
  readonly book: SpecBook;
  readonly suites: readonly Suite[];
  readonly known: readonly Requirement[];
}

/** Explains one requirement, with its cases as a run with this edition plans them. */
export function explainRequirement(
  requirement: Requirement,
  { book, suites, known }: Known,
  edition: string | undefined,
): Explanation {
  const plan = (scope: string | undefined, of = requirement): PlannedRequirement => {
    const [planned] = planCases({ book, requirements: [of], suites, seed: 0, edition: scope }).requirements;
    return planned ?? { requirement: of, suite: null, cases: [] };
  };
  const planned = plan(edition);
  const cases = judgedCases(planned);
  const { id, action, subject, kind, statement, spec, untestable, coveredBy } = requirement;
  const cover = coveredBy === undefined ? undefined : known.find((one) => one.id === coveredBy);
  const judged = cover ? plan(edition, cover) : planned;
  const { madeBy, judgedBy } = judged;
  const first = cases[0];
  return {
    id,
    action,
    actions: actionsAbout(requirement, planned.cases),
    subject,
    kind,
    level: planned.requirement.level,
    statement,
    suite: planned.suite,
    ...(madeBy === undefined ? {} : { madeBy }),
    ...(judgedBy === undefined ? {} : { judgedBy: judgesOf(judgedBy, plansOf(judged)) }),
    spec,
    edition: edition ?? null,
    ...(untestable ? { untestable } : {}),
    ...(coveredBy === undefined ? {} : { coveredBy }),
    documents: explainStatements(requirement, book),
    setAside: explainSetAside(requirement, book),
    binding:
      untestable !== undefined || coveredBy !== undefined
        ? []
        : explainBindings(
            judgedCases(plan(undefined)),
            book.service.editions.map((each) => ({ edition: each, cases: judgedCases(plan(each)) })),
          ),
    conforms: conformance(requirement, cases, edition),
    cases: cases.map(explainCase),
    example: first ? explainRequest(first.id, first.plan, book, edition) : null,
    faults: faultsOf(book)
      .filter((fault) => fault.requirement === id)
      .map(({ id: fault, description }) => ({ id: fault, description })),
  };
}

function conformance(
  { untestable, coveredBy }: Requirement,
  cases: readonly JudgedCase[],
  edition: string | undefined,
): readonly string[] {
  if (untestable) return [];
  if (coveredBy !== undefined) return [`conforms to ${coveredBy}, whose cases provoke this error too`];
  if (cases.length > 0) return explainConformance(cases);
  return [`does anything at all: no document up to ${edition ?? 'now'} speaks of it`];
}

function plansOf({ cases }: PlannedRequirement): Parameters<typeof judgesOf>[1] {
  return cases.map((subject) => ({ checks: subject.checks, plan: plannedCall(subject) }));
}

interface IdentifiedCase extends JudgedCase {
  readonly id: string;
}

function judgedCases({ cases }: PlannedRequirement): readonly IdentifiedCase[] {
  return cases.map((subject) => {
    const { id, title, variant, level } = subject;
    return { id, title, variant, level, plan: plannedCall(subject) };
  });
}

function explainCase({ id, title, level, plan }: IdentifiedCase): ExplainedCase {
  return { id, title, level, expected: explainExpectation(plan) };
}
