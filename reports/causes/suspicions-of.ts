import type { Finding, ReportedRequirement } from '../model/run-report.ts';
import { general, special, type Suspicion } from './suspicion.ts';

/** What an answer shows, and how it refuses, matters little where the answer should not have been of that kind at all. */
const overriding = new Set(['not-offered', 'accepted', 'refused', 'unreadable']);

/** Of the findings of one case those that the others follow from; all of them if none does. */
export function mostTelling(findings: readonly Finding[]): readonly Finding[] {
  const first = findings.filter(({ deviation }) => deviation !== undefined && overriding.has(deviation));
  return first.length > 0 ? first : findings;
}

/** The causes that a finding may have: something special at its place, or something general in many places. */
export function suspicionsOf(requirement: ReportedRequirement, finding: Finding): readonly Suspicion[] {
  const { deviation, shownBy } = finding;
  switch (deviation) {
    case 'not-offered':
      return [special('not-offered', 'actions', 'Actions are not offered')];
    case 'accepted':
      return accepted(requirement, finding);
    case 'refused':
      return refusedSo(requirement, finding);
    case 'unreadable':
      return unreadable(requirement, finding);
    case 'other-code':
      return otherCode(requirement, finding);
    case 'other-status':
      return otherStatus(requirement, finding);
    case 'inexplicable': {
      const by = shownBy?.action ?? requirement.id;
      return [special('inexplicable', by, `${by}: no order of the calls explains what it answers`)];
    }
    case undefined:
      return [ofItsOwn(requirement, finding)];
    default:
      return requirement.kind === 'idempotence'
        ? [ofTokens(requirement, finding), ...shownWrongly(requirement, finding, deviation)]
        : shownWrongly(requirement, finding, deviation);
  }
}

/** So many different things are accepted that what they have in common says more than each. */
const mostlyUnasked = 6;

function accepted(requirement: ReportedRequirement, { wanted }: Finding): readonly Suspicion[] {
  const { id, action, subject, kind, statement } = requirement;
  if (action === null || subject === null || kind === 'authentication') {
    const own = special('accepted', id, `Accepted in spite of: ${statement}`);
    const byCode = { ...general('accepted', wanted ?? '', `Nothing is refused with ${wanted ?? ''}`), atLeast: 2 };
    const unasked = {
      ...general('accepted', 'authentication', 'Requests are not authenticated'),
      atLeast: mostlyUnasked,
    };
    return [own, ...(wanted === undefined ? [] : [byCode]), ...(kind === 'authentication' ? [unasked] : [])];
  }
  return [
    special('accepted', `${action}.${subject}`, `${action} accepts what is not allowed for ${subject}`),
    general('accepted', `${action} (${kind})`, `${action} does not check several parameters (${kind})`),
    {
      ...general('accepted', `${action} (all)`, `${action} does not check most of what it is given`),
      atLeast: mostlyUnasked,
    },
    general(
      'accepted',
      `*.${subject} (${kind})`,
      `Several actions accept what is not allowed for ${subject} (${kind})`,
    ),
  ];
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
    { ...general(kind, '*', whatever), id: `answer *${how}` },
  ];
}

function unreadable({ id, action }: ReportedRequirement, { shownBy, actual }: Finding): readonly Suspicion[] {
  const by = shownBy?.action ?? action ?? id;
  const why = withoutDrawn(shownBy?.message ?? actual);
  return [
    special('unreadable', `${by} ${why}`, `${by} gives no answer that can be read: ${why}`),
    general('unreadable', why, `Answers cannot be read: ${why}`),
  ];
}

function otherCode(requirement: ReportedRequirement, finding: Finding): readonly Suspicion[] {
  const { id, action, subject } = requirement;
  const { shownBy } = finding;
  const code = shownBy?.code ?? 'no code';
  const by = action ?? shownBy?.action ?? id;
  return [
    special('other-code', `${by}.${subject ?? id} ${code}`, `${by} refuses with ${code} for another code`),
    general('other-code', `* ${code}`, `${code} is given where the documents name other codes`),
    ...refusedSo(requirement, finding),
  ];
}

function otherStatus({ id, action }: ReportedRequirement, { shownBy, actual }: Finding): readonly Suspicion[] {
  const code = shownBy?.code ?? 'no code';
  const by = action ?? shownBy?.action ?? id;
  return [
    special('other-status', `${by} ${code} ${actual}`, `${by} gives ${code} with ${actual}`),
    general('other-status', `* ${code} ${actual}`, `${code} is given with ${actual}`),
    general('other-status', `* ${actual}`, `${actual} is given where the documents name others`),
  ];
}

/** Whatever shows that a repeated call is not what its token makes it. */
function ofTokens({ id, action }: ReportedRequirement, { shownBy }: Finding): Suspicion {
  const by = action ?? shownBy?.action ?? id;
  return special(
    'other-value',
    `${by} repeated`,
    `${by}: what is repeated with its token does not come to what it must`,
  );
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
): readonly Suspicion[] {
  const { shownBy, at } = finding;
  const by = shownBy?.action ?? requirement.action;
  if (by === null || at === undefined) return [ofItsOwn(requirement, finding)];
  const how = words[deviation];
  const names = at.split('.');
  const above = names.slice(1).map((_, index) => names.slice(0, index + 1).join('.'));
  const last = names.at(-1) ?? at;
  const isBare = deviation === 'absent' && names.length === 1;
  return [
    special(deviation, `${by} ${at}`, `${by}: ${at} ${how}`),
    ...(isBare ? [general('absent', `${by} (several)`, `${by}: several fields are not shown`)] : []),
    ...above.map((path) => ({ ...special('absent', `${by} ${path}`, `${by}: ${path} is not shown`), follows: true })),
    { ...special('other-value', `${by} ${at} (all)`, `${by}: ${at} is not as it must be`), atLeast: 2 },
    general(deviation, `* ${last}`, `${last} ${how} in answers of several actions`),
  ];
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
