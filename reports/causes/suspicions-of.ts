import type { Finding, ReportedRequirement, RunReport } from '../model/run-report.ts';
import { acceptedSuspicions, unheeded } from './accepted-suspicions.ts';
import { otherForms } from './other-form.ts';
import { general, several, special, type Suspicion } from './suspicion.ts';
import { partsOf, type Working } from './working.ts';

/** What an answer shows, and how it refuses, matters little where the answer should not have been of that kind at all. */
const overriding = new Set(['not-offered', 'accepted', 'refused', 'unreadable']);

/** Of the findings of one case those that the others follow from; all of them if none does. */
export function mostTelling(findings: readonly Finding[]): readonly Finding[] {
  const first = findings.filter(({ deviation }) => deviation !== undefined && overriding.has(deviation));
  return first.length > 0 ? first : findings;
}

/** What causes are told from, besides the finding. */
export interface CauseContext {
  readonly run: RunReport['run'];
  readonly working: Working;
}

/** The causes that a finding may have: something special at its place, or something general in many places. */
export function suspicionsOf(
  requirement: ReportedRequirement,
  finding: Finding,
  context: CauseContext,
): readonly Suspicion[] {
  const { deviation, shownBy } = finding;
  switch (deviation) {
    case 'not-offered':
      return [{ ...special('not-offered', 'actions', 'Actions are not offered'), whole: true, ...itemOf(requirement) }];
    case 'accepted':
      return acceptedSuspicions(requirement, finding, context.working);
    case 'refused':
      return [...refusedSo(requirement, finding), ...inOtherForm(requirement, finding, context)];
    case 'unreadable':
      return [...unreadable(requirement, finding), ...inOtherForm(requirement, finding, context)];
    case 'other-code':
      return [...otherCode(requirement, finding), ...inOtherForm(requirement, finding, context)];
    case 'other-status':
      return [...otherStatus(requirement, finding), ...inOtherForm(requirement, finding, context)];
    case 'inexplicable': {
      const by = shownBy?.action ?? requirement.id;
      return [special('inexplicable', by, `${by}: no order of the calls explains what it answers`)];
    }
    case undefined:
      return [ofItsOwn(requirement, finding)];
    default:
      return isOfToken(requirement, context)
        ? [ofTokens(requirement, finding), ...shownWrongly(requirement, finding, deviation, context)]
        : shownWrongly(requirement, finding, deviation, context);
  }
}

function itemOf({ action }: ReportedRequirement): Pick<Suspicion, 'item'> {
  return action === null ? {} : { item: action };
}

/** Whether a promise is about calls that are repeated with a token, one after the other or at once. */
function isOfToken({ action, subject, kind }: ReportedRequirement, { working }: CauseContext): boolean {
  if (kind === 'idempotence') return true;
  return kind === 'concurrency' && action !== null && subject !== null && working.isToken(action, subject);
}

/** What goes wrong wherever requests have another form than the run; it must be seen where nothing but the form is asked. */
function inOtherForm(
  requirement: ReportedRequirement,
  finding: Finding,
  { run, working }: CauseContext,
): readonly Suspicion[] {
  const isRefusal = finding.deviation === 'refused' || finding.deviation === 'unreadable';
  const asked = isRefusal ? partsOf(requirement.form) : [];
  return otherForms(finding, run, working).map(({ part, words, lacks }) => {
    const title = `Requests ${words} do not come to what they must: ${withoutDrawn(finding.actual)}`;
    const { deviation = 'refused' } = finding;
    return {
      ...special(isRefusal ? 'refused' : deviation, words, title),
      id: `form ${lacks}`,
      whole: true as const,
      lacks,
      ofForm: true as const,
      ...(asked.includes(part) ? {} : { follows: true }),
    };
  });
}

/** What refuses too much also refuses what must be refused, for another reason than the documents name. */
function refusedSo(requirement: ReportedRequirement, { shownBy, deviation }: Finding): readonly Suspicion[] {
  const { id, action } = requirement;
  const by = shownBy?.action ?? action ?? id;
  const answer = [shownBy?.code, shownBy?.message].filter(Boolean).map((text) => withoutDrawn(text ?? ''));
  const how = answer.length === 0 ? '' : ` with ${answer.join(': ')}`;
  const isOfCode = deviation === 'other-code';
  const what = isOfCode ? ', where the documents name another code' : ' what it must accept';
  const whatever = isOfCode ? `Calls are refused${how}${what}` : `What must be accepted is refused${how}`;
  const kind = isOfCode ? 'other-code' : 'refused';
  return [
    {
      ...special(kind, by, isOfCode ? `${by} refuses${how}${what}` : `${by} refuses${what}${how}`),
      id: `answer ${by}${how}`,
    },
    { ...general(kind, '*', whatever, by), id: `answer *${how}` },
  ];
}

function unreadable({ id, action }: ReportedRequirement, { shownBy, actual }: Finding): readonly Suspicion[] {
  const by = shownBy?.action ?? action ?? id;
  const why = withoutDrawn(shownBy?.message ?? actual);
  return [
    special('unreadable', `${by} ${why}`, `${by} gives no answer that can be read: ${why}`),
    general('unreadable', why, `Answers cannot be read (${why})`, by),
  ];
}

function otherCode(requirement: ReportedRequirement, finding: Finding): readonly Suspicion[] {
  const { id, action, subject } = requirement;
  const { shownBy } = finding;
  const code = shownBy?.code ?? 'no code';
  const by = action ?? shownBy?.action ?? id;
  return [
    special('other-code', `${by}.${subject ?? id} ${code}`, `${by} refuses with ${code} for another code`),
    general('other-code', `* ${code}`, `${code} is given where the documents name other codes`, by),
    ...refusedSo(requirement, finding),
  ];
}

function otherStatus({ id, action }: ReportedRequirement, { shownBy, actual }: Finding): readonly Suspicion[] {
  const code = shownBy?.code ?? 'no code';
  const by = action ?? shownBy?.action ?? id;
  return [
    special('other-status', `${by} ${code} ${actual}`, `${by} gives ${code} with ${actual}`),
    general('other-status', `* ${code} ${actual}`, `${code} is given with ${actual}`, by),
    general('other-status', `* ${actual}`, `${actual} is given where the documents name others`, by),
  ];
}

/** Whatever shows that a repeated call is not what its token makes it. */
function ofTokens({ id, action }: ReportedRequirement, { shownBy }: Finding): Suspicion {
  const by = action ?? shownBy?.action ?? id;
  const title = `${by}: what is repeated with its token does not come to what it must`;
  return { ...special('other-value', `${by} repeated`, title), tellsMore: true as const };
}

const words = {
  absent: 'is not shown',
  shown: 'shows what it must not',
  mistyped: 'is of another type',
  unlisted: 'has a value or form that no document lists',
  'other-value': 'shows another value',
  changed: 'is changed by what must leave it alone',
  'never-reached': 'never becomes what it must',
} as const;

function shownWrongly(
  requirement: ReportedRequirement,
  finding: Finding,
  deviation: keyof typeof words,
  { working }: CauseContext,
): readonly Suspicion[] {
  const { shownBy, at } = finding;
  const by = shownBy?.action ?? requirement.action;
  if (by === null || at === undefined) return [ofItsOwn(requirement, finding)];
  const how = words[deviation];
  const names = at.split('.');
  const above = names.slice(1).map((_, index) => names.slice(0, index + 1).join('.'));
  const last = names.at(-1) ?? at;
  const isUnknown = deviation === 'absent' && names.length === 1 && !working.shows(at);
  return [
    special(deviation, `${by} ${at}`, `${by}: ${at} ${how}`),
    ...(isUnknown
      ? [
          {
            ...general('absent', `${by} (several)`, `${by} does not show some fields`, at),
            atLeast: several,
            whole: true as const,
          },
        ]
      : []),
    ...(deviation === 'absent' && !isUnknown
      ? [general('absent', `${by} (known)`, `${by} does not show what it must`, at)]
      : []),
    ...ofUnheeded(requirement, at, working),
    ...above.map((path) => ({ ...special('absent', `${by} ${path}`, `${by}: ${path} is not shown`), follows: true })),
    { ...special('other-value', `${by} ${at} (all)`, `${by}: ${at} is not as it must be`), atLeast: 2 },
    general(deviation, `* ${last}`, `${last} ${how} in answers of several actions`, by),
  ];
}

/** What is given for a parameter that seems unknown is not read again, alone or with others. */
function ofUnheeded(
  { action, subject, kind }: ReportedRequirement,
  at: string,
  working: Working,
): readonly Suspicion[] {
  if (kind === 'response') {
    return working.notHeeding(at).map((taker) => ({ ...unheeded(taker, at), follows: true }));
  }
  const name = kind === 'round-trip' ? subject : kind === 'effect' ? at : null;
  if (action === null || name === null || !working.isUnheeded(action, name)) return [];
  return [{ ...unheeded(action, name), follows: true }];
}

function ofItsOwn({ id, statement }: ReportedRequirement, { deviation = 'other-value' }: Finding): Suspicion {
  return special(deviation, id, statement);
}

/** Values that the seed draws, and those that the target made up, differ from case to case. */
function withoutDrawn(text: string): string {
  return text
    .replaceAll(/\{[a-z]+(?:-[a-z]+)*(?:-\d+)?\}/g, '…')
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, '…')
    .replaceAll(/(?<!HTTP )(?<![\w.])-?\d+(?:\.\d+)?(?![\w.])/g, '…');
}
