import type { DeclaredFixture } from '../cases/call.ts';
import { missingCapability } from './provisioning/capabilities.ts';
import type { Case } from '../cases/case.ts';
import { undeclaredFixtures, unnamedIn } from './provisioning/declared.ts';
import { openRun, type RunOptions } from './engine.ts';
import { plannedCall } from '../cases/planned-call.ts';
import { fixturesIn, serversIn } from '../cases/server-slots.ts';
import { stepsOf } from '../cases/steps-of.ts';
import { declaredIn } from '../specs/slot-names.ts';
import type { Requirement } from '../specs/requirement.ts';
import type { PlannedRequirement } from './planning/plan-cases.ts';
import { isLoopback, type DeclaredFixtures, type Target } from './wire/target.ts';

/** So many actions are asked about one fixture before it counts as refused. */
const mostActions = 4;

/**
 * Gives a target on this machine the fixtures that its owner did not declare and selected cases need, with made-up ids,
 * as far as it takes them: calls that name them are tried, each of another action, until one is accepted. A host that
 * may be real is never asked.
 */
export async function tryMadeUp(options: RunOptions, madeUp: DeclaredFixtures): Promise<Target> {
  const { target, plan, selected, caseFilter = () => true } = options;
  const cases = plan.requirements.flatMap(({ requirement, cases: own }) => (selected(requirement) ? own : []));
  const names = triedOn(
    target,
    cases.filter(({ id }) => caseFilter(id)),
    madeUp,
  );
  if (names.length === 0) return target;
  const declared = { ...target.declared, ...Object.fromEntries(names.map((name) => [name, madeUp[name]])) };
  const trial = openRun({
    ...options,
    selected: () => true,
    target: { ...target, declared },
    // Names and tokens of its own: the same cases may be run again.
    identity: { ...options.identity, id: `${options.identity.id}t` },
    onEvent: () => undefined,
  });
  const known = new Set<DeclaredFixture>();
  for (const name of names) {
    if (known.has(name)) continue;
    for (const { subject, missing } of questionsAbout(name, names, options)) {
      const result = await trial.runCase(subject);
      if (result?.evidence?.call.meaning.type !== 'success') continue;
      for (const one of missing) known.add(one);
      break;
    }
  }
  await trial.finish(() => false);
  const taken = names.filter((name) => known.has(name));
  const refused = names.filter((name) => !known.has(name));
  const used = Object.fromEntries(taken.map((name) => [name, madeUp[name]]));
  return { ...target, declared: { ...target.declared, ...used }, madeUp: { taken, refused } };
}

/** The fixtures that cases need and nobody declared, where a target may be asked whether it takes made-up ids for them. */
export function triedOn(target: Target, cases: readonly Case[], madeUp: DeclaredFixtures): readonly DeclaredFixture[] {
  if (target.kind === 'embedded' || !isLoopback(new URL(target.endpoint))) return [];
  const missing = cases.flatMap((subject) => undeclaredFixtures(plannedCall(subject), target.declared));
  return [...new Set(missing)].filter((name) => madeUp[name] !== undefined).toSorted();
}

/** A case that is tried, and the fixtures that it needs and nobody declared: if it is accepted the target takes all of them. */
interface Question {
  readonly subject: Case;
  readonly missing: readonly DeclaredFixture[];
}

/**
 * Cases with a call that documents accept, which need a fixture and nothing else that is not there but others that are tried:
 * some are always given together. Those that need fewest and are simplest, of some actions, whatever is selected. The rest is
 * planned only as far as it is about a parameter that takes such an id, unless that gives none.
 */
function questionsAbout(
  name: DeclaredFixture,
  tried: readonly DeclaredFixture[],
  options: RunOptions,
): readonly Question[] {
  const among = (asked: (requirement: Requirement) => boolean): readonly Question[] =>
    questionsAmong(plannedWhere(options, asked), { name, tried }, options);
  const near = among((requirement) => takes(requirement, name));
  return near.length > 0 ? near : among(() => true);
}

function plannedWhere(
  { plan }: RunOptions,
  asked: (requirement: Requirement) => boolean,
): readonly PlannedRequirement[] {
  const selected = plan.requirements.filter(({ requirement }) => asked(requirement));
  return [...selected, ...(plan.others?.plan(asked) ?? [])];
}

/** Whether a requirement is about a parameter whose usual value holds the id of a fixture. */
function takes({ origin }: Requirement, name: DeclaredFixture): boolean {
  if (origin.type !== 'parameter' && origin.type !== 'rule') return false;
  const about = origin.type === 'parameter' ? origin.parameter.name : origin.rule.parameter;
  const { typical } = origin.action.parameters.find((parameter) => parameter.name === about) ?? {};
  if (typeof typical !== 'string') return false;
  const named = [declaredIn(typical)?.name, ...fixturesIn(typical).map((fixture) => fixture.name)];
  return named.includes(name) || (name === 'servers' && serversIn(typical) > 0);
}

function questionsAmong(
  planned: readonly PlannedRequirement[],
  { name, tried }: { readonly name: DeclaredFixture; readonly tried: readonly DeclaredFixture[] },
  { target, book }: RunOptions,
): readonly Question[] {
  const fitting = planned
    .flatMap(({ cases }) => cases)
    .filter(({ plan }) => !('scripts' in plan))
    .map((subject) => ({ subject, plan: plannedCall(subject) }))
    .map(({ subject, plan }) => ({ subject, plan, missing: undeclaredFixtures(plan, target.declared) }))
    .filter(
      ({ subject, plan: call, missing }) =>
        call.expect.answer === 'accept' &&
        missing.includes(name) &&
        missing.every((one) => tried.includes(one)) &&
        unnamedIn(call, target) === undefined &&
        missingCapability(subject, call, target, book) === undefined,
    )
    .toSorted(
      (a, b) =>
        a.missing.length - b.missing.length ||
        stepsOf(a.plan).length - stepsOf(b.plan).length ||
        (a.subject.id < b.subject.id ? -1 : 1),
    );
  const byAction = new Map<string, Question>();
  for (const { subject, plan: call, missing } of fitting) {
    if (!byAction.has(call.call.action)) byAction.set(call.call.action, { subject, missing });
  }
  return [...byAction.values()].slice(0, mostActions);
}
