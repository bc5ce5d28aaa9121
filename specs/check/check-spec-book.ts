import type { ActionSpec } from '../action-spec.ts';
import type { SpecBook } from '../spec-book.ts';
import { checkAction } from './check-action.ts';
import { checkJobs } from './check-jobs.ts';
import { checkLifecycle, checkLifecycleHead } from './check-lifecycle.ts';
import { checkService } from './check-service.ts';
import { checkTopic } from './check-topics.ts';
import { failIn, knownNames } from './known-names.ts';

/**
 * Checks what a schema cannot: that every name a spec file uses is defined somewhere in the book.
 *
 * @throws SpecError naming file, line and column of the first one that is not.
 */
export function checkSpecBook(book: SpecBook): void {
  checkTwice(book);
  const known = knownNames(book);
  for (const action of book.actions) checkAction(action, known);
  checkService(known);
  checkJobs(known);
  for (const topic of book.topics) checkTopic(topic, known);
  for (const lifecycle of book.lifecycles) checkLifecycleHead(lifecycle, known);
  for (const lifecycle of book.lifecycles) checkLifecycle(lifecycle, known);
}

function checkTwice({ actions }: SpecBook): void {
  const names = new Map<string, ActionSpec>();
  for (const action of actions) {
    const twin = names.get(action.name);
    if (twin) failIn(action.file)('/action', `action ${action.name} is already described in ${twin.file}`);
    names.set(action.name, action);
  }
}
