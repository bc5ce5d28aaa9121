import type { WriteIdentifier } from '../core/emulated-service.ts';

/** How an identifier of each kind is written, from random digits and the key of the account. */
const forms: Readonly<Record<string, (hex: string, accessKeyId: string) => string>> = {
  'load-balancer': (hex) => `lb-bp1${hex.slice(0, 18)}`,
  rule: (hex) => `rule-bp1${hex.slice(0, 12)}`,
  acl: (hex) => `acl-bp1${hex.slice(0, 14)}`,
  'tls-cipher-policy': (hex) => `tls-bp1${hex.slice(0, 13)}`,
  'domain-extension': (hex) => `de-bp1${hex.slice(0, 10)}`,
  'vserver-group': group,
  'master-slave-group': group,
  'server-certificate': certificate,
  'ca-certificate': certificate,
};

/** Identifiers as the service gives them today. */
export const usualIdentifier: WriteIdentifier = (kind, hex, accessKeyId) => {
  const write = forms[kind];
  if (!write) throw new Error(`nothing of the kind ${kind} has an identifier`);
  return write(hex, accessKeyId);
};

function group(hex: string): string {
  return `rsp-${hex.slice(0, 13)}`;
}

function certificate(hex: string, accessKeyId: string): string {
  return `${accessKeyId}_${hex.slice(0, 24)}`;
}
