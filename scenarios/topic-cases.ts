import type { CaseDraft, PlanContext } from '../specs/call-plan.ts';
import type { TopicRule } from '../specs/model.ts';
import { envelopeCases, gatewayCases } from './gateway-cases.ts';
import { deleteFreesPort, deleteListener, lastListener, portPerLoadBalancer, uniquePort } from './listener-cases.ts';
import {
  bornActive,
  deleteCascades,
  deleteLoadBalancer,
  groupInUse,
  tokenCaseSensitive,
  tokenMismatch,
  tokenReplay,
} from './load-balancer-cases.ts';

type Scenario = (topic: TopicRule, context: PlanContext) => readonly CaseDraft[];

/** The drivers that a topic rule may name as its `scenario`. */
const scenarios: Readonly<Record<string, Scenario>> = {
  gateway: gatewayCases,
  envelope: envelopeCases,
  'unique-port': uniquePort,
  'port-per-load-balancer': portPerLoadBalancer,
  'delete-listener': deleteListener,
  'delete-frees-port': deleteFreesPort,
  'last-listener': lastListener,
  'born-active': bornActive,
  'delete-load-balancer': deleteLoadBalancer,
  'delete-cascades': deleteCascades,
  'group-in-use': groupInUse,
  'token-replay': tokenReplay,
  'token-mismatch': tokenMismatch,
  'token-case': tokenCaseSensitive,
};

/** The cases of a topic rule, made by the scenario that it names. */
export function topicCases(topic: TopicRule, context: PlanContext): readonly CaseDraft[] {
  const scenario = topic.scenario === undefined ? undefined : scenarios[topic.scenario];
  if (!scenario) throw new Error(`${topic.file}#${topic.pointer} names the unknown scenario "${topic.scenario ?? ''}"`);
  return scenario(topic, context);
}
