import type { WriteIdentifier } from '../core/emulated-service.ts';

/** What stands before the dash of an identifier, by the kind of thing. */
const prefixes: Readonly<Record<string, string>> = {
  balancer: 'alb',
  listener: 'lsn',
  'server-group': 'sgp',
  rule: 'rule',
  acl: 'acl',
  'security-policy': 'spy',
};

/** Identifiers as the examples write them; that of a job is written as a request's is, in lower case. */
export const usualIdentifier: WriteIdentifier = (kind, hex) => {
  if (kind === 'job') return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
  const prefix = prefixes[kind];
  if (prefix === undefined) throw new Error(`nothing of the kind ${kind} has an identifier`);
  return `${prefix}-${hex.slice(0, 18)}`;
};
