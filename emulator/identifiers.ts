/** What gets an identifier of its own. */
export type Identified =
  'load-balancer' | 'vserver-group' | 'master-slave-group' | 'rule' | 'server-certificate' | 'ca-certificate';

/** Writes an identifier from 32 random hexadecimal digits and the key of the account that it belongs to. */
export type WriteIdentifier = (kind: Identified, hex: string, accessKeyId: string) => string;

/** Identifiers as the service gives them today. */
export const usualIdentifier: WriteIdentifier = (kind, hex, accessKeyId) => {
  switch (kind) {
    case 'load-balancer':
      return `lb-bp1${hex.slice(0, 18)}`;
    case 'rule':
      return `rule-bp1${hex.slice(0, 12)}`;
    case 'vserver-group':
    case 'master-slave-group':
      return `rsp-${hex.slice(0, 13)}`;
    case 'server-certificate':
    case 'ca-certificate':
      return `${accessKeyId}_${hex.slice(0, 24)}`;
  }
};
