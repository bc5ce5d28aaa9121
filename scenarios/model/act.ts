import type { Protocol, Settings } from './state.ts';

/** What can be done to a load balancer and what is in it, as the model sees it. */
export type Act = ListenerAct | GroupAct | RuleAct | TagAct;

export type ListenerAct = { readonly on: 'listener'; readonly port: string; readonly protocol: Protocol } & (
  | { readonly does: 'create'; readonly settings: Settings; readonly group?: number }
  | { readonly does: 'set'; readonly settings: Settings }
  | { readonly does: 'start' | 'stop' | 'delete' | 'read' }
);

export type GroupAct =
  | { readonly on: 'group'; readonly does: 'create' }
  | { readonly on: 'group'; readonly does: 'read' }
  | { readonly on: 'group'; readonly does: 'delete'; readonly group: number };

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
