import type { Surroundings } from '../core/emulated-service.ts';
import type { Handlers } from '../core/handler.ts';
import type { World } from '../core/world.ts';
import type { AddressList, Certificate, CipherPolicy, LoadBalancer } from './model.ts';

/** Everything that was made, by identifier. */
export interface ClbState extends Surroundings {
  readonly loadBalancers: Map<string, LoadBalancer>;
  readonly certificates: Map<string, Certificate>;
  readonly caCertificates: Map<string, Certificate>;
  readonly policies: Map<string, CipherPolicy>;
  readonly acls: Map<string, AddressList>;
}

/** A world with load balancers and certificates in it. */
export type ClbWorld = World<ClbState>;

/** What carries out actions on them. */
export type ClbHandlers = Handlers<ClbState>;

/** A state in which nothing was made yet. */
export function createState({ servers }: Surroundings): ClbState {
  return {
    servers,
    loadBalancers: new Map(),
    certificates: new Map(),
    caCertificates: new Map(),
    policies: new Map(),
    acls: new Map(),
  };
}
