import type { Act } from '../model/act.ts';
import { kindsOf } from '../model/certificates.ts';

/** What an act makes that is called by the order in which it was made. */
export function madeBy(act: Act): string | undefined {
  if (act.does !== 'create') return undefined;
  if (act.on === 'group') return 'group';
  return act.on === 'certificate' ? act.kind : undefined;
}

/** The same act with other numbers for what it concerns. */
export function renumbered(act: Act, to: (kind: string, number: number) => number): Act {
  if ('certificates' in act && act.certificates !== undefined) {
    const certificates = kindsOf(act.certificates).map(([kind, number]) => [kind, to(kind, number)]);
    return { ...act, certificates: Object.fromEntries(certificates) };
  }
  if ('certificate' in act && act.certificate !== undefined) {
    return { ...act, certificate: to(act.kind, act.certificate) };
  }
  return 'group' in act && act.group !== undefined ? { ...act, group: to('group', act.group) } : act;
}
