import type { Change, ComparedSide, RunComparison } from './compare-runs.ts';

/** The sections of a comparison in the order in which they are shown, each with its heading. */
export const changeWords: readonly { readonly change: Change; readonly heading: string }[] = [
  { change: 'newly-failing', heading: 'Newly failing' },
  { change: 'changed-in-kind', heading: 'Failing in another way' },
  { change: 'other-verdict', heading: 'Other verdicts' },
  { change: 'not-run-on-one-side', heading: 'Not run on one side' },
  { change: 'newly-passing', heading: 'Newly passing' },
];

/** `pass → fail`; a run that did not select the requirement reads `not selected`. */
export function verdictsText(a: ComparedSide | null, b: ComparedSide | null): string {
  return `${a?.verdict ?? 'not selected'} → ${b?.verdict ?? 'not selected'}`;
}

/** What the comparison came to, in a few words. */
export function regressionsText({ regressions, requirements }: RunComparison): string {
  if (requirements.length === 0) return 'No difference';
  if (regressions === 0) return 'No regression';
  return regressions === 1 ? '1 regression' : `${regressions} regressions`;
}

/** What was tested, when and with what seed. */
export function runText({ id, startedAt, seed, service, edition, target }: RunComparison['a']): string {
  const where = target.kind === 'embedded' ? 'embedded emulator' : target.endpoint;
  if (target.kind === 'client') return `${where}, run ${id} of ${startedAt}`;
  const documents = edition === null ? 'all editions' : `edition ${edition}`;
  return `${service}, ${where}, ${documents}, seed ${seed}, run ${id} of ${startedAt}`;
}
