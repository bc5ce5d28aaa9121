import type { BasicAct } from '../../model/basic-act.ts';

/** What acts are on: the load balancer, what is in it, and what that leads to. */
export type Thing = 'load balancer' | 'listener' | 'group' | 'servers' | 'rule' | 'tags' | 'acl' | 'relation';

/** What acts concern by number, each kind counted from 0 in the order in which it was made; a QUIC listener is a listener. */
export type Concerned = 'listener' | 'group' | 'rule' | 'acl' | 'quic';

/** What can be done to a load balancer, what is in it and the groups that it leads to, as the model sees it. */
export interface FrontAct extends BasicAct {
  readonly on: Thing;
  readonly does:
    'create' | 'update' | 'start' | 'stop' | 'delete' | 'read' | 'protect' | 'release' | 'add' | 'weigh' | 'remove';
  /** Without a number for what it is on, the last that was made. */
  readonly of?: Readonly<Partial<Record<Concerned, number>>>;
  /** Parameters, servers by number with their weights, or tags. */
  readonly given?: Readonly<Record<string, string>>;
}
