import { topicRequirement } from '../../specs/derive/derive-requirements.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import type { TopicRule } from '../../specs/topic.ts';
import { gatewayProblem, type Attempt } from '../wire/attempt.ts';
import type { AuthenticationFault, BehaviourFault } from '../core/fault.ts';

const mismatch = gatewayProblem(
  400,
  'SignatureDoesNotMatch',
  'Specified signature is not matched with our calculation.',
);

/** For each class of characters: it is encoded wrongly before the signature is computed, or it makes any signature fit. */
export function signedEncodingFaults(book: SpecBook): readonly AuthenticationFault[] {
  return book.topics.flatMap((topic) => {
    const { encoding, kind } = topic;
    if (!encoding) return [];
    const named = describe(topic, book, 'authentication');
    const concerns = (attempt: Attempt): boolean => attempt.scheme === encoding.scheme && holds(attempt, encoding.text);
    return kind === 'protocol'
      ? [
          {
            ...named,
            description: `"${encoding.text}" is encoded wrongly before the signature is computed.`,
            admit: (problem, attempt) => problem ?? (concerns(attempt) ? mismatch : undefined),
          },
        ]
      : [
          {
            ...named,
            description: `Where a request holds "${encoding.text}", any signature fits.`,
            admit: (problem, attempt) =>
              problem?.code === 'SignatureDoesNotMatch' && concerns(attempt) ? undefined : problem,
          },
        ];
  });
}

/** For each class of characters: the gateway understands it, and what is kept is another text. */
export function keptEncodingFaults(book: SpecBook): readonly BehaviourFault[] {
  return book.topics.flatMap((topic) => {
    const { encoding, kind } = topic;
    if (!encoding || kind !== 'protocol') return [];
    const { text } = encoding;
    return [
      {
        ...describe(topic, book, 'behaviour'),
        description: `"${text}" is kept as another text.`,
        behave: (call, _world, next) => {
          const altered = Object.entries(call.parameters).map(([name, value]) => [name, value.replaceAll(text, '?')]);
          return next({ ...call, parameters: Object.fromEntries(altered) as Record<string, string> });
        },
      },
    ];
  });
}

function describe<S extends 'authentication' | 'behaviour'>(
  topic: TopicRule,
  book: SpecBook,
  seam: S,
): { readonly seam: S; readonly id: string; readonly requirement: string; readonly alsoBreaks: readonly string[] } {
  const requirement = topicRequirement(topic, book);
  const sisters = seam === 'behaviour' ? [topicRequirement({ ...topic, detail: '*encoding-*' }, book)] : [];
  return { seam, id: `${seam}/text/${requirement}`, requirement, alsoBreaks: sisters };
}

function holds({ parameters }: Attempt, text: string): boolean {
  return Object.values(parameters).some((value) => value.includes(text));
}
