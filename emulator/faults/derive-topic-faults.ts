import type { SpecBook, TopicRule } from '../../specs/model.ts';
import type { Attempt } from '../attempt.ts';
import type { AuthenticationFault } from '../fault.ts';
import type { Problem } from '../refusal.ts';
import { errorsCoveredBy, withBogusCode, withWrongStatus } from './fault-context.ts';

/** For each gateway rule with its own error: the request is let in, or refused under a wrong code or with a wrong status. */
export function deriveTopicFaults(book: SpecBook): readonly AuthenticationFault[] {
  return book.topics
    .filter(({ errors, tampering, untestable }) => errors.length > 0 && tampering !== undefined && !untestable)
    .flatMap((topic) => faultsFor(topic, book));
}

function faultsFor(topic: TopicRule, book: SpecBook): readonly AuthenticationFault[] {
  const requirement = idOf(topic, book);
  const siblings = book.topics
    .filter((other) => other !== topic && sharesCode(topic, other))
    .map((other) => idOf(other, book));
  const concerns = ({ code }: Problem): boolean => topic.errors.some((error) => error.code === code);
  const fault = (
    name: string,
    description: string,
    answer: (problem: Problem, attempt: Attempt) => Problem | undefined,
  ): AuthenticationFault => ({
    id: `authentication/${name}/${requirement}`,
    seam: 'authentication',
    requirement,
    alsoBreaks: [...siblings, ...errorsCoveredBy(book, requirement)],
    description,
    admit: (problem, attempt) => (problem && concerns(problem) ? answer(problem, attempt) : problem),
  });
  const codes = topic.errors.map(({ code }) => code).join(', ');
  return [
    fault('accepted', `What ${codes} should refuse is let in.`, () => undefined),
    fault('wrong-code', `Instead of ${codes} an unknown code is given.`, withBogusCode),
    fault('wrong-status', `${codes} comes with a wrong HTTP status.`, withWrongStatus),
  ];
}

function sharesCode(one: TopicRule, other: TopicRule): boolean {
  return one.errors.some(({ code }) => other.errors.some((error) => error.code === code));
}

function idOf({ topic, kind, detail }: TopicRule, book: SpecBook): string {
  return `${book.service.id}.${topic}.${kind}.${detail}`;
}
