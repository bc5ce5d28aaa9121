import type { Finding, ReportedRequirement } from '../model/run-report.ts';
import { requestLines } from '../parts/request-lines.ts';
import { lastTo } from './last-to.ts';
import { general, several, special, type Suspicion } from './suspicion.ts';
import { isOfValues, type Working } from './working.ts';

/** The causes that something may have which was accepted and must be refused. */
export function acceptedSuspicions(
  requirement: ReportedRequirement,
  finding: Finding,
  working: Working,
): readonly Suspicion[] {
  const { action, subject, kind, statement } = requirement;
  if (action === null || subject === null || kind === 'authentication') return ofRules(requirement, finding, working);
  if (!isOfValues(kind))
    return [special('accepted', `${action}.${subject}`, `${action} is accepted in spite of: ${statement}`)];
  return [
    special('accepted', `${action}.${subject}`, `${action} accepts what is not allowed for ${subject}`),
    ...takenAsGiven(action, subject, working),
    general(
      'accepted',
      `*.${subject} (${kind})`,
      `Not checked by several actions: what is not allowed for ${subject} (${kind})`,
      action,
    ),
  ];
}

/** Of a parameter that is checked in part, what is not is a mistake of its own. */
function takenAsGiven(action: string, subject: string, working: Working): readonly Suspicion[] {
  if (working.checks(action, subject)) return [];
  if (working.isUnheeded(action, subject)) return [unheeded(action, subject)];
  const title = `${action} takes whatever is given for some parameters`;
  return [{ ...general('accepted', `${action} (values)`, title, subject), atLeast: several }];
}

/** An action that takes whatever is given for a parameter, and shows nothing of it. */
export function unheeded(action: string, subject: string): Suspicion {
  const title = `${action} seems not to know some parameters, whatever is given for them`;
  return { ...general('accepted', `${action} (unknown)`, title, subject), atLeast: several, whole: true as const };
}

/** Promises about requests as such, and rules about several parameters or resources. */
function ofRules(
  { id, action, kind, statement }: ReportedRequirement,
  finding: Finding,
  working: Working,
): readonly Suspicion[] {
  const { wanted } = finding;
  const rules = `What is accepted breaks several rules (${kind})`;
  const isOfRequests = kind === 'authentication' || kind === 'protocol';
  return [
    special('accepted', id, `Accepted in spite of: ${statement}`),
    ...(wanted === undefined ? [] : [general('accepted', wanted, `Nothing is refused with ${wanted}`)]),
    isOfRequests
      ? unasked(wanted, working)
      : { ...general('accepted', `* (${kind})`, rules, wanted), atLeast: several },
    ...(action === null ? ofUnheeded(finding, working) : []),
  ];
}

/** Requests as such are not looked at; where hardly any promise of authentication is kept, a target may do without. */
function unasked(wanted: string | undefined, { authenticates }: Working): Suspicion {
  const title = 'Requests are carried out that must be refused, whatever their action';
  return {
    ...general('accepted', 'requests', title, wanted),
    atLeast: several,
    whole: true as const,
    ...(authenticates ? {} : { lacks: 'authentication' as const }),
  };
}

/** A rule about a parameter that the target does not know cannot be kept. */
function ofUnheeded({ exchanges, shownBy }: Finding, working: Working): readonly Suspicion[] {
  const action = shownBy?.action;
  if (action === undefined) return [];
  const asked = lastTo(exchanges, action);
  if (!asked) return [];
  const names = new Set(requestLines(asked.request).parameters.map(([name]) => name.split('.')[0] ?? name));
  return [...names]
    .filter((name) => working.isUnheeded(action, name) && !working.isToken(action, name))
    .slice(0, 1)
    .map(() => ({ ...unheeded(action, ''), follows: true }));
}
