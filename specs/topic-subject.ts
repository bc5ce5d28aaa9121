import type { ActionSpec } from './action-spec.ts';

/** The action, and its parameter, that a topic is about; neither where it is a resource or one of the service's own. */
export interface TopicSubject {
  readonly action?: string;
  readonly parameter?: string;
}

/** What the topics that name an action, or an action and its parameter, are about. */
export function topicSubjects(actions: readonly ActionSpec[]): ReadonlyMap<string, TopicSubject> {
  const named = actions.flatMap(({ name: action, parameters }) => [
    [action, { action }] as const,
    ...parameters.map(({ name: parameter }) => [topicOf(action, parameter), { action, parameter }] as const),
  ]);
  return new Map<string, TopicSubject>(named);
}

/** The topic of a parameter. */
export function topicOf(action: string, parameter: string): string {
  return `${action}.${parameter}`;
}
