import type { Rule } from '../parameter.ts';
import { holds } from './violations.ts';

/** Whether the switches of a call let a parameter have an effect: what has none is ignored, and nothing is promised of it. */
export function hasEffect(rules: readonly Rule[], parameter: string, wire: Readonly<Record<string, string>>): boolean {
  return rules.every(
    (rule) => rule.kind !== 'effective-only-if' || rule.parameter !== parameter || holds(rule.when, wire),
  );
}
