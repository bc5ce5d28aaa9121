import type { EncodedText } from '../encoding.ts';
import type { TopicRule } from '../topic.ts';
import { failIn, parametersOf, type Fail, type KnownNames } from './known-names.ts';

/** Checks what a rule that belongs to no single action names: its topic, its actions, and what tampering touches. */
export function checkTopic(topic: TopicRule, known: KnownNames): void {
  const fail = failIn(topic.file);
  const { pointer, actions, tampering = {}, encoding } = topic;
  if (!isKnown(topic, known)) fail(`${pointer}/topic`, `unknown topic "${topic.topic}"`);
  if (encoding) checkEncoding(encoding, known, fail);
  actions.forEach((name, index) => {
    if (known.actions.has(name)) return;
    fail(`${pointer}/actions/${index}`, `unknown action "${name}"`);
  });
  checkTampering(topic, tampering, known, fail);
}

/** The read that carries the texts whose encoding is looked at, the change that writes them, and what gives them back. */
function checkEncoding({ asked, written }: EncodedText, { actions }: KnownNames, fail: Fail): void {
  const check = (name: string, parameter: string | undefined, pointer: string, key: string): void => {
    const spec = actions.get(name);
    if (!spec) return fail(`${pointer}/${key}`, `unknown action "${name}"`);
    if (parameter === undefined || parametersOf(spec).has(parameter)) return;
    fail(`${pointer}/parameter`, `unknown parameter "${parameter}" of ${name}`);
  };
  check(asked.action, asked.parameter, '/asked', 'action');
  check(written.by, written.parameter, '/written', 'by');
  check(written.shownBy, undefined, '/written', 'shownBy');
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
