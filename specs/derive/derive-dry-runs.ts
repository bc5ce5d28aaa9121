import { requirementId } from './requirement-id.ts';
import type { ActionSpec } from '../action-spec.ts';
import type { Requirement } from '../requirement.ts';
import type { SpecBook } from '../spec-book.ts';

/** One promise per action that can be tried without effect: the answer says that it would succeed, and nothing changes. */
export function deriveDryRuns({ service, actions }: SpecBook): readonly Requirement[] {
  const { dryRun } = service;
  if (!dryRun) return [];
  return actions
    .filter(({ parameters }) => parameters.some(({ name }) => name === dryRun.parameter))
    .map((action) => withoutEffect(action, dryRun.parameter));
}

function withoutEffect(action: ActionSpec, parameter: string): Requirement {
  return {
    id: requirementId({ service: action.service, head: action.name, subject: parameter, kind: 'effect' }),
    service: action.service,
    action: action.name,
    subject: parameter,
    kind: 'effect',
    level: 'must',
    statement: `A valid call of ${action.name} with ${parameter} is told that it would succeed, a wrong one what is wrong, and neither changes anything.`,
    sources: action.documents,
    expect: { unchanged: 'everything' },
    spec: { file: action.file, pointer: '/effect' },
    origin: { type: 'dry-run', action },
  };
}
