import type { Surroundings } from '../core/emulated-service.ts';
import type { Handler, Handlers } from '../core/handler.ts';
import type { World } from '../core/world.ts';
import type { Acl, AlbJob, Balancer, FrontRule, FrontListener, Made, ServerGroup } from './model.ts';

/** Everything that was made, by identifier; what is gone stays, with the state that says so. */
export interface AlbState extends Surroundings {
  readonly balancers: Map<string, Balancer>;
  readonly listeners: Map<string, FrontListener>;
  readonly groups: Map<string, ServerGroup>;
  readonly acls: Map<string, Acl>;
  readonly rules: Map<string, FrontRule>;
  readonly policies: Map<string, Made>;
  /** Zones by the switches that are in them, as far as calls said so. */
  readonly switchZones: Map<string, string>;
  /** Oldest first. */
  readonly jobs: AlbJob[];
}

/** A world with application load balancers in it. */
export type AlbWorld = World<AlbState>;

/** What carries out one action on them. */
export type AlbHandler = Handler<AlbState>;

/** What carries out actions on them. */
export type AlbHandlers = Handlers<AlbState>;

/** A state in which nothing was made yet. */
export function createState({ servers }: Surroundings): AlbState {
  return {
    servers,
    balancers: new Map(),
    listeners: new Map(),
    groups: new Map(),
    acls: new Map(),
    rules: new Map(),
    policies: new Map(),
    switchZones: new Map(),
    jobs: [],
  };
}
