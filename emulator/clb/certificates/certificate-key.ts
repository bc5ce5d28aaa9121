import { createPrivateKey, type KeyObject, type X509Certificate } from 'node:crypto';
import { refuse } from '../../core/refusal.ts';
import { isSince } from '../../core/world.ts';
import type { ClbWorld } from '../state.ts';
import { readOnce } from './read-once.ts';

/** The RSA keys that the service takes, in bits (limits of 2021); of other kinds it takes those of its curves. */
const rsaBits = new Set([1024, 2048, 4096]);

/** Refuses a private key that is not the certificate's own, readable and of a length that the service takes. */
export function requireKeyOf(certificate: X509Certificate, pem: string, world: ClbWorld): void {
  const key = readKey(pem, world);
  if (!certificate.checkPrivateKey(key)) {
    const message = 'The specified ServerCertificate and PrivateKey fail to validate.';
    refuse('constraint', 'PrivateKey.match', 400, codeOf2019('CertificateNotMatchPrivateKey', world), message);
  }
  const bits = key.asymmetricKeyDetails?.modulusLength;
  if (bits !== undefined && !rsaBits.has(bits) && isSince(world, '2019')) {
    const code = isSince(world, '2024') ? 'OperationDenied.IllegalKeyLength' : 'InvalidParameter';
    const message = 'The operation is not allowed because the key length of certificate is illegal.';
    refuse('constraint', 'PrivateKey.length', 400, code, message);
  }
}

const keyOf = readOnce((pem) => createPrivateKey(pem));

function readKey(pem: string, world: ClbWorld): KeyObject {
  if (/^-----BEGIN ENCRYPTED|^Proc-Type: 4,ENCRYPTED/m.test(pem)) {
    const message = 'The private key is encrypted.';
    const code = isSince(world, '2019') ? 'PrivateKeyEncryption' : 'InvalidParameter';
    return refuse('constraint', 'PrivateKey.encrypted', 400, code, message);
  }
  try {
    return keyOf(pem);
  } catch {
    const message = 'The format of the private key is not valid.';
    return refuse('constraint', 'PrivateKey.form', 400, codeOf2019('KeyFormatError', world), message);
  }
}

/** The list of 2021 has a code of its own for the flaw; before and after it is a parameter that is not valid. */
function codeOf2019(code: string, world: ClbWorld): string {
  return isSince(world, '2019') && !isSince(world, '2024') ? code : 'InvalidParameter';
}
