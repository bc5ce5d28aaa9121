import type { Act } from '../model/act.ts';
import { kindsOf } from '../model/certificates.ts';
import type { CertificateKind } from '../model/state.ts';

/** What acts call by the order in which it was made. */
export type Numbered = 'group' | CertificateKind;

/** The same act with other numbers for what it concerns. */
export function renumbered(act: Act, to: (kind: Numbered, number: number) => number): Act {
  if ('certificates' in act && act.certificates !== undefined) {
    const certificates = kindsOf(act.certificates).map(([kind, number]) => [kind, to(kind, number)]);
    return { ...act, certificates: Object.fromEntries(certificates) };
  }
  if ('certificate' in act && act.certificate !== undefined) {
    return { ...act, certificate: to(act.kind, act.certificate) };
  }
  return 'group' in act && act.group !== undefined ? { ...act, group: to('group', act.group) } : act;
}
