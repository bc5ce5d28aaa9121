import type { AnyFault } from '../../emulator/faults.ts';
import { documentedForms, type UsualForm } from '../../specs/oracle/documented-forms.ts';
import type { RunReport } from '../../reports/model/run-report.ts';
import { matchesWildcard } from '../../reports/model/wildcard.ts';
import type { Requirement } from '../../specs/requirement.ts';
import type { FaultTrials } from './fault-trials.ts';

/** Switches a fault on alone. A line if it survives the requirement that it names, which must fail; nothing if it is noticed. */
export async function tryFault({ id, requirement }: AnyFault, trials: FaultTrials): Promise<readonly string[]> {
  const attempt = async (form: Partial<UsualForm>): Promise<RunReport['requirements'][number] | undefined> => {
    const { requirements } = await trials.runWithFaults([id], new Set([requirement]), { untilFailure: true, form });
    return requirements[0];
  };
  let reported = await attempt({});
  // A form that is not understood keeps what a case needs from being made in it.
  const { signatures, methods } = documentedForms(trials.book.service, trials.book.service);
  const others = [...signatures.map((signature) => ({ signature })), ...methods.map((method) => ({ method }))];
  for (const form of others) {
    if (reported?.verdict === 'not-run') reported = await attempt(form);
  }
  if (reported?.verdict === 'fail') return [];
  const { verdict, reason } = reported ?? {};
  return [`${id}: ${requirement} is ${verdict ?? 'absent'}${reason === undefined ? '' : ` (${reason})`}`];
}

/** Faults by sort, which is the first parts of the id. */
export function faultsBySort(faults: readonly AnyFault[]): ReadonlyMap<string, readonly AnyFault[]> {
  const sorts = new Map<string, AnyFault[]>();
  for (const fault of faults) {
    const sort = fault.id.split('/').slice(0, 2).join('/');
    sorts.set(sort, [...(sorts.get(sort) ?? []), fault]);
  }
  return sorts;
}

/** The requirements of the same action or, where a requirement is about none, of the same topic. */
export function siblingsOf({ requirement }: AnyFault, { requirements }: FaultTrials): readonly Requirement[] {
  const action = requirements.find(({ id }) => id === requirement)?.action;
  const topic = `${requirement.split('.', 2).join('.')}.`;
  return requirements.filter((other) => (action ? other.action === action : other.id.startsWith(topic)));
}

/** The requirements among those, other than what a fault names and declares, that fail with it too. */
export async function misattributed(fault: AnyFault, trials: FaultTrials): Promise<readonly string[]> {
  const ids = new Set(siblingsOf(fault, trials).map(({ id }) => id));
  const report = await trials.runWithFaults([fault.id], ids);
  const broken = report.requirements.filter(({ verdict }) => verdict === 'fail' || verdict === 'error');
  const declared = [fault.requirement, ...fault.alsoBreaks];
  const missed = broken.some(({ id }) => id === fault.requirement) ? [] : [`${fault.id} is not noticed`];
  const others = broken.filter(({ id }) => !declared.some((pattern) => matchesWildcard(pattern, id)));
  return [...missed, ...others.map(({ id }) => `${fault.id} breaks ${id} too`)];
}
