import { topicRequirement } from '../../../specs/derive/derive-requirements.ts';
import type { SpecBook } from '../../../specs/spec-book.ts';
import type { TopicRule } from '../../../specs/topic.ts';
import type { Attempt } from '../../wire/attempt.ts';
import type { AuthenticationFault } from '../../core/fault.ts';
import type { RefusalAnswer } from '../../core/refusal.ts';
import { errorsCoveredBy, withBogusCode, withWrongStatus } from '../fault-context.ts';

/** For each gateway rule with its own error: the request is let in, or refused under a wrong code or with a wrong status. */
export function deriveTopicFaults(book: SpecBook): readonly AuthenticationFault[] {
  return book.topics
    .filter(({ errors, tampering }) => errors.length > 0 && tampering !== undefined)
    .filter(({ level, untestable }) => level !== 'observe' && !untestable)
    .flatMap((topic) => faultsFor(topic, book));
}

function faultsFor(topic: TopicRule, book: SpecBook): readonly AuthenticationFault[] {
  const requirement = topicRequirement(topic, book);
  const siblings = book.topics
    .filter((other) => other !== topic && isTakenFor(topic, other))
    .map((other) => topicRequirement(other, book));
  const fault = (
    name: string,
    description: string,
    answer: (problem: RefusalAnswer, attempt: Attempt) => RefusalAnswer | undefined,
  ): AuthenticationFault => ({
    id: `authentication/${name}/${requirement}`,
    seam: 'authentication',
    requirement,
    alsoBreaks: [...siblings, ...errorsCoveredBy(book, requirement)],
    description,
    admit: (problem, attempt) => (problem && concerns(topic, problem, attempt) ? answer(problem, attempt) : problem),
  });
  const codes = topic.errors.map(({ code }) => code).join(', ');
  return [
    fault('accepted', `What ${codes} should refuse is let in.`, () => undefined),
    fault('wrong-code', `Instead of ${codes} an unknown code is given.`, withBogusCode),
    fault('wrong-status', `${codes} comes with a wrong HTTP status.`, withWrongStatus),
  ];
}

/** Whether a refusal is that of the topic: told by what its request leaves out or changes, else by the topic's own code. */
function concerns({ errors, tampering = {} }: TopicRule, { code }: RefusalAnswer, { parameters }: Attempt): boolean {
  const { omit = [], override = {} } = tampering;
  const marked = omit.length > 0 || Object.keys(override).length > 0;
  if (!marked) return errors[0]?.code === code;
  return (
    errors.some((error) => error.code === code) &&
    omit.every((name) => (parameters[name] ?? '') === '') &&
    Object.entries(override).every(([name, value]) => parameters[name] === value)
  );
}

/** Requests that carry no mark are told apart by their code alone: a stale timestamp is like one from the future. */
function isTakenFor(topic: TopicRule, other: TopicRule): boolean {
  const isMarked = ({ tampering }: TopicRule): boolean =>
    tampering?.omit !== undefined || tampering?.override !== undefined;
  return !isMarked(topic) && !isMarked(other) && other.errors.some(({ code }) => code === topic.errors[0]?.code);
}
