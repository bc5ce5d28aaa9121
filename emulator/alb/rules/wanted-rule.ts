import type { AlbSettings, Balancer, FrontListener } from '../model.ts';

/** What a rule is to be, and where. */
export interface WantedRule {
  readonly settings: AlbSettings;
  readonly listener: FrontListener;
  readonly balancer: Balancer;
}
