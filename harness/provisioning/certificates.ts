import type { Case } from '../../cases/case.ts';
import type { TestCertificate } from './make-certificate.ts';

/** The certificates of a run: made before the first case that may send one. */
export interface CertificateSource {
  /** Makes them if the case may need them. */
  readonly before: (subject: Case) => Promise<void>;
  /** What was made; throws if no case needed it. */
  readonly given: () => TestCertificate;
  readonly made: () => TestCertificate | undefined;
}

const fills: ReadonlySet<unknown> = new Set(['server-certificate', 'ca-certificate', 'private-key']);

export function openCertificates(make: () => TestCertificate | Promise<TestCertificate>): CertificateSource {
  let pending: Promise<void> | undefined;
  let made: TestCertificate | undefined;
  return {
    before: async (subject) => {
      if (!mayNeedCertificate(subject)) return;
      pending ??= (async () => {
        made = await make();
      })();
      await pending;
    },
    given: () => {
      if (!made) throw new Error('no certificate was made for this case');
      return made;
    },
    made: () => made,
  };
}

/** What is drawn while the case runs may hold anything. */
export function mayNeedCertificate({ plan }: Pick<Case, 'plan'>): boolean {
  return !('call' in plan) || holdsCertificate(plan, new Set());
}

function holdsCertificate(value: unknown, seen: Set<unknown>): boolean {
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  if ('fill' in value && fills.has(value.fill)) return true;
  return Object.values(value).some((part) => holdsCertificate(part, seen));
}
