import { inRoom } from '../../in-room.ts';
import type { NamedScenario } from '../../scenario.ts';
import { authorityInPem } from './authority-in-pem.ts';
import { certificateInPem } from './certificate-in-pem.ts';
import { commonNameIsShown } from './common-name-is-shown.ts';
import { contentsAreWithheld } from './contents-are-withheld.ts';
import { fingerprintIsKept } from './fingerprint-is-kept.ts';
import { keyInPem } from './key-in-pem.ts';
import { keyInTheClear } from './key-in-the-clear.ts';
import { keyLength } from './key-length.ts';
import { keyOfCertificate } from './key-of-certificate.ts';

/** Of certificates and keys. */
export const certificateScenarios: Readonly<Record<string, NamedScenario>> = inRoom('clb/certificates', {
  certificateInPem,
  keyInPem,
  keyOfCertificate,
  keyInTheClear,
  keyLength,
  authorityInPem,
  commonNameIsShown,
  fingerprintIsKept,
  contentsAreWithheld,
});
