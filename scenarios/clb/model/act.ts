import type { CertificateKind, CertificateCounts, Protocol, Settings, WhiteListStatus } from './state.ts';

/** What can be done to a load balancer, what is in it and what it uses, as the model sees it. */
export type Act =
  LoadBalancerAct | ListenerAct | WhiteListAct | GroupAct | ServerAct | RuleAct | TagAct | CertificateAct;

export type LoadBalancerAct = { readonly on: 'load-balancer' } & (
  | { readonly does: 'rename'; readonly name: string }
  | { readonly does: 'switch'; readonly status: 'active' | 'inactive' }
  | { readonly does: 'read' }
);

export type ListenerAct = { readonly on: 'listener'; readonly port: string; readonly protocol: Protocol } & (
  | {
      readonly does: 'create';
      readonly settings: Settings;
      readonly group?: number;
      readonly certificates?: CertificateCounts;
    }
  | { readonly does: 'set'; readonly settings: Settings; readonly certificates?: CertificateCounts }
  | { readonly does: 'start' | 'stop' | 'delete' | 'read' }
);

export type WhiteListAct = { readonly on: 'white-list'; readonly port: string } & (
  | { readonly does: 'switch'; readonly status: WhiteListStatus }
  | { readonly does: 'add' | 'remove'; readonly items: readonly string[] }
  | { readonly does: 'read' }
);

export type GroupAct =
  | { readonly on: 'group'; readonly does: 'create' }
  | { readonly on: 'group'; readonly does: 'read' }
  | { readonly on: 'group'; readonly does: 'delete'; readonly group: number };

/** Servers by their number among the declared ones, from 1, in a group or behind the load balancer itself. */
export type ServerAct = { readonly on: 'server'; readonly group?: number } & (
  | { readonly does: 'add' | 'weigh'; readonly weights: Readonly<Record<string, string>> }
  | { readonly does: 'remove'; readonly servers: readonly string[] }
  | { readonly does: 'read' }
);

export type RuleAct =
  | {
      readonly on: 'rule';
      readonly does: 'create';
      readonly port: string;
      readonly name: string;
      readonly domain: string;
      readonly group: number;
    }
  | { readonly on: 'rule'; readonly does: 'read'; readonly port: string };

export type TagAct =
  | { readonly on: 'tag'; readonly does: 'add' | 'remove'; readonly tags: Readonly<Record<string, string>> }
  | { readonly on: 'tag'; readonly does: 'read' };

export type CertificateAct = { readonly on: 'certificate'; readonly kind: CertificateKind } & (
  | { readonly does: 'create' }
  | { readonly does: 'rename'; readonly certificate: number; readonly name: string }
  | { readonly does: 'delete'; readonly certificate: number }
  /** Without a number, the last that was made. */
  | { readonly does: 'read'; readonly certificate?: number }
);
