import type { Finding, RunReport } from '../../reports/model/run-report.ts';
import type { KnownBehaviour, Waiver } from '../../reports/model/waivers.ts';

/** What all entries made from one report have in common. */
export interface WaiverTerms {
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
}

/** An entry for every requirement that failed in a run, describing what was found, whatever the seed. */
export function describeFailures(report: RunReport, terms: WaiverTerms): readonly Waiver[] {
  const target = targetOf(report);
  return report.requirements
    .filter(({ verdict }) => verdict === 'fail')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, findings }) => ({ requirement: id, target, ...terms, behaviour: distinct(findings.map(describe)) }));
}

/** A target on this machine gets another port whenever it is started, so only its host is named. */
function targetOf({ run: { target } }: RunReport): string {
  if (target.kind === 'embedded') return 'embedded';
  if (target.kind === 'client') return target.endpoint.replace(/ \S+$/, '');
  const { hostname, origin } = new URL(target.endpoint);
  const isLocal = hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
  return isLocal ? hostname : origin;
}

/** Values that the seed draws are left open, and so are the numbers of generated cases. */
function describe({ caseId, at, actual }: Finding): KnownBehaviour {
  return {
    case: caseId.replaceAll(/(#generated-)\d+/g, '$1*'),
    ...(at === undefined ? {} : { at }),
    actual: withoutDrawn(actual),
  };
}

function withoutDrawn(text: string): string {
  return text
    .replaceAll(/\{[a-z]+(?:-[a-z]+)*(?:-\d+)?\}/g, '*')
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, '*')
    .replaceAll(/(?<!HTTP )(?<![\w.])-?\d+(?:\.\d+)?(?![\w.])/g, '*')
    .replaceAll(/\*(?:[ ,]*\*)+/g, '*');
}

function distinct(behaviours: readonly KnownBehaviour[]): readonly KnownBehaviour[] {
  return [...new Map(behaviours.map((behaviour) => [JSON.stringify(behaviour), behaviour])).values()];
}
