import type { Variant } from '../../core/variant.ts';
import { identifiersInOtherForms, legal } from '../../variants/identifiers.ts';

const grounds = [{ document: 'guide-2018', section: 'CreateLoadBalancer' }];

/** Identifiers in other forms than those that the service gives today. */
export const identifierVariants: readonly Variant[] = [
  {
    id: 'identifiers/of-the-guide',
    description: 'Identifiers look like those of the examples of 2018, such as 139a00604ad-cn-east-hangzhou-01.',
    legal,
    grounds: [...grounds, { document: 'guide-2018', section: 'UploadServerCertificate' }],
    identifier: (kind, hex) => {
      const digits = (from: number): string => String(Number.parseInt(hex.slice(from, from + 8), 16)).padStart(10, '0');
      if (kind === 'load-balancer') return `${hex.slice(0, 11)}-cn-east-hangzhou-01`;
      if (kind === 'rule') return `rule-${hex.slice(0, 10)}`;
      if (kind === 'vserver-group' || kind === 'master-slave-group') return `rsp-${hex.slice(0, 10)}`;
      return `1231579085529123_${hex.slice(0, 11)}_-${digits(11)}_${digits(19)}`;
    },
  },
  ...identifiersInOtherForms(grounds),
];
