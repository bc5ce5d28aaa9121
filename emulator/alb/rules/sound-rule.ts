import type { Fields, Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { isBasic } from '../load-balancers/edition-of-balancer.ts';
import { objectsIn, valueAt } from '../settings.ts';
import type { AlbWorld } from '../state.ts';
import type { WantedRule } from './wanted-rule.ts';
import { requireForwardable } from './forwarded-groups.ts';
import { refuseParameter } from './refuse-parameter.ts';

/** Actions that end a rule; the others go before one of them (description of 2024). */
const ends: ReadonlySet<string> = new Set(['ForwardGroup', 'Redirect', 'FixedResponse']);

/** Refuses conditions and actions that do not go together, or not with the edition of the load balancer. */
export function requireSoundRule(wanted: WantedRule, call: Invocation, world: AlbWorld): void {
  const { settings, balancer } = wanted;
  const actions = objectsIn(settings['RuleActions']);
  const basic = isBasic(balancer);
  if (basic && settings['Direction'] === 'Response') refuseParameter('Direction', 'edition');
  if (objectsIn(settings['RuleConditions']).length > (basic ? 5 : 10)) refuseParameter('RuleConditions', 'most');
  if (actions.length > (basic ? 3 : 5)) {
    const message = 'The quota of RuleActionsNum is exceeded.';
    refuse('quota', 'RuleActions', 400, 'QuotaExceeded.RuleActionsNum', message);
  }
  requireOneEnd(actions);
  for (const action of actions) requireSoundAction(action);
  const headers = actions.flatMap((action) => valueAt(action, 'InsertHeaderConfig.Key') ?? []);
  if (new Set(headers).size < headers.length) refuseParameter('RuleActions', 'header');
  requireForwardable(wanted, call, world);
}

function requireOneEnd(actions: readonly Fields[]): void {
  const types = actions.map(({ Type }) => String(Type));
  const count = types.filter((type) => ends.has(type)).length;
  if (types.includes('Rewrite') && !types.includes('ForwardGroup')) {
    const message = 'The operation is not allowed because of RewriteMissingForwardGroup.';
    refuse('constraint', 'RuleActions.rewrite', 400, 'OperationDenied.RewriteMissingForwardGroup', message);
  }
  if (count === 0) refuseParameter('RuleActions', 'no-end');
  if (count > 1) refuseParameter('RuleActions', 'ends');
}

function requireSoundAction(action: Fields): void {
  const redirection = valueAt(action, 'RedirectConfig');
  if (action['Type'] === 'Redirect' && Object.keys(redirection ?? {}).every((name) => name === 'HttpCode')) {
    refuseParameter('RuleActions', 'redirect');
  }
  const limit = (name: string): number => Number(valueAt(action, `TrafficLimitConfig.${name}`));
  // What is not given is no number, and neither more nor less than any.
  if (limit('PerIpQps') >= limit('QPS')) refuseParameter('RuleActions', 'limits');
}
