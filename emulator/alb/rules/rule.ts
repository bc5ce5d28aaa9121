import type { Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import type { FrontListener, FrontRule } from '../model.ts';
import { findMade, isThere, requireState } from '../present.ts';
import type { AlbWorld } from '../state.ts';

/** The rule that a call names, which must be at rest to be changed. */
export function findAvailableRule(call: Invocation, world: AlbWorld): FrontRule {
  const rule = findMade(world.state.rules, 'Rule', 'RuleId', call, world);
  requireState(rule, 'Rule', world, 'Available');
  return rule;
}

/** The rules of a listener that are there, oldest first. */
export function rulesOf(listener: Pick<FrontListener, 'id'>, world: AlbWorld): readonly FrontRule[] {
  return [...world.state.rules.values()].filter((rule) => rule.listener === listener.id && isThere(rule, world));
}

/** Two rules of a listener never have one priority (description of 2024). */
export function requireFreePriority(listener: FrontListener, priority: unknown, self: string, world: AlbWorld): void {
  const others = rulesOf(listener, world).filter(({ id }) => id !== self);
  if (!others.some(({ settings }) => settings['Priority'] === priority)) return;
  const message = 'There is already rule having the same configuration with priority.';
  refuse('uniqueness', 'Priority', 400, 'Conflict.Priority', message);
}
