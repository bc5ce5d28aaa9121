import type { Rule } from '../parameter.ts';

/** What a rule between parameters says, as one sentence. */
export function ruleStatement({ kind, parameter, when }: Rule): string {
  const parts = [
    ...when.absent.map((name) => `${name} is absent`),
    ...when.present.map((name) => `${name} is present`),
    ...Object.entries(when.equals).map(([name, value]) => `${name} is ${value}`),
    ...Object.entries(when.differs).map(([name, value]) => `${name} is not ${value}`),
  ];
  const condition = parts.join(' and ');
  if (kind === 'required-if') return `${parameter} is required when ${condition}.`;
  if (kind === 'forbidden-with') return `${parameter} must not be given when ${condition}.`;
  return `${parameter} takes effect only when ${condition}.`;
}
