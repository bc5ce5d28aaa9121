import type { EncodedText } from '../encoding.ts';
import type { TopicRule } from '../topic.ts';
import { failIn, parametersOf, type Fail, type KnownNames } from './known-names.ts';

/** Checks what a rule that belongs to no single action names: its topic, its actions, and what tampering touches. */
export function checkTopic(topic: TopicRule, known: KnownNames): void {
  const fail = failIn(topic.file);
  const { pointer, actions, tampering = {}, encoding } = topic;
  if (!isKnown(topic, known)) fail(`${pointer}/topic`, `unknown topic "${topic.topic}"`);
  if (encoding) checkAsked(encoding.asked, known, fail);
  actions.forEach((name, index) => {
    if (known.actions.has(name)) return;
    fail(encoding ? '/written' : `${pointer}/actions/${index}`, `unknown action "${name}"`);
  });
  checkTampering(topic, tampering, known, fail);
}

/** The read that carries the texts whose encoding is looked at. */
function checkAsked({ action, parameter }: EncodedText['asked'], { actions }: KnownNames, fail: Fail): void {
  const spec = actions.get(action);
  if (!spec) return fail('/asked/action', `unknown action "${action}"`);
  if (!parametersOf(spec).has(parameter)) fail('/asked/parameter', `unknown parameter "${parameter}" of ${action}`);
}

/** A topic is a resource, an action, a parameter of one by the name of both, or one that the service lists. */
function isKnown({ topic, about }: TopicRule, { book, resources }: KnownNames): boolean {
  return resources.has(topic) || about.action !== undefined || book.service.topics.includes(topic);
}

function checkTampering(
  { pointer, actions }: TopicRule,
  { omit = [], override = {} }: NonNullable<TopicRule['tampering']>,
  { book, actions: specs }: KnownNames,
  fail: Fail,
): void {
  const parameters = new Set([
    ...book.service.commonParameters,
    ...book.service.commonHeaders,
    ...actions.flatMap((name) => [...parametersOf(specs.get(name))]),
  ]);
  for (const [key, names] of Object.entries({ omit, override: Object.keys(override) })) {
    const unknown = names.find((name) => !parameters.has(name));
    if (unknown !== undefined) fail(`${pointer}/tampering/${key}`, `unknown parameter "${unknown}"`);
  }
}
