import { mistakeAt } from '../specs/mistakes/mistake-at.ts';
import type { TopicRule } from '../specs/topic.ts';

/** A value that a rule gives to its scenario; without it the scenario makes no sense. */
export function topicValue({ values, file, pointer }: TopicRule, name: string): string {
  const value = values[name];
  if (value === undefined) throw mistakeAt(file, `${pointer}/values`, `its scenario needs a value named "${name}"`);
  return value;
}
