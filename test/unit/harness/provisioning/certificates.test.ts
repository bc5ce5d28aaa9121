import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../cases/case.ts';
import { mayNeedCertificate, openCertificates } from '../../../../harness/provisioning/certificates.ts';
import { createDisclosures } from '../../../../harness/reporting/disclosures.ts';
import type { TestCertificate } from '../../../../harness/provisioning/make-certificate.ts';
import { plan, sampleTarget } from '../run-recorded.ts';

const cases = plan.requirements.flatMap((entry) => entry.cases);
const sample = { certificate: 'c', privateKey: 'secret-key', flawedKeys: {} } as unknown as TestCertificate;

function caseOf(id: string): Case {
  const found = cases.find((subject) => subject.id === id);
  if (!found) throw new Error(`there is no case ${id}`);
  return found;
}

const without = caseOf('clb.CreateLoadBalancerTCPListener.ListenerPort.range#above-max');
const needing = [
  caseOf('clb.UploadServerCertificate.PrivateKey.required#absent'),
  caseOf('clb.CreateLoadBalancerHTTPSListener.ListenerPort.range#above-max'),
];

describe('certificates', () => {
  it('are made once, before the first case that may send one', async () => {
    let made = 0;
    const certificates = openCertificates(async () => {
      made += 1;
      return await Promise.resolve(sample);
    });
    await certificates.before(without);
    expect([made, certificates.made()]).toEqual([0, undefined]);
    expect(() => certificates.given()).toThrow('no certificate');
    await Promise.all(needing.map((subject) => certificates.before(subject)));
    expect([made, certificates.given()]).toEqual([1, sample]);
  });

  it('are needed where a call or what must be there before it is filled with one, and wherever calls are drawn', () => {
    expect(mayNeedCertificate(without)).toBe(false);
    expect(needing.map(mayNeedCertificate)).toEqual([true, true]);
    expect(cases.filter((subject) => !('call' in subject.plan)).every(mayNeedCertificate)).toBe(true);
  });

  it('have keys that are secret from the moment when they are made', () => {
    let keys: TestCertificate | undefined;
    const { scrub } = createDisclosures(sampleTarget, 'slbc-x', () => keys);
    expect(scrub('a secret-key')).toBe('a secret-key');
    keys = sample;
    expect(scrub('a secret-key')).not.toContain('secret-key');
  });
});
