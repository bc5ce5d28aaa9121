import type { Requirement } from '../specs/requirement.ts';
import { requirementKinds, type RequirementKind } from '../specs/requirement-kind.ts';

const meanings: Readonly<Record<RequirementKind, string>> = {
  offered: 'the action is known',
  required: 'a parameter must be there, or need not be',
  type: 'a value is a number, a boolean or JSON',
  range: 'a number lies between bounds',
  enum: 'a value is one of a list',
  length: 'a text has so many characters',
  pattern: 'a text holds certain characters, and begins with certain ones',
  'list-size': 'a list has so many items',
  structure: 'the items of a list have certain fields with certain values',
  conditional: 'a parameter goes with others, or has an effect only with them',
  default: 'what an absent parameter counts as',
  reference: 'a value names something that exists',
  response: 'a field is in the answer, of a type and form',
  'round-trip': 'what was written is read back',
  error: 'a situation is answered with a certain code and status',
  state: 'what a call comes to in a state, and which state follows',
  effect: 'what a call does, and what it leaves alone',
  idempotence: 'what comes of a call that is repeated with its token',
  uniqueness: 'two things cannot have the same name, port or value',
  'in-use': 'what something else uses cannot be taken away',
  quota: 'there can be so many of something',
  pagination: 'a list comes in pages',
  authentication: 'who may call, and how that is shown',
  protocol: 'how calls and answers are written',
  concurrency: 'calls at the same time come to what some order of them comes to',
};

/** What each kind of requirement promises, and how many there are by service. */
export function kindsPage(services: ReadonlyMap<string, readonly Requirement[]>): string {
  const ids = [...services.keys()];
  const count = (kind: RequirementKind, id: string): number =>
    (services.get(id) ?? []).filter((requirement) => requirement.kind === kind).length;
  return [
    '# Kinds of requirements',
    '',
    'The kind is the part of an id that says what is promised.',
    '',
    `| kind | what is promised | ${ids.join(' | ')} |`,
    `| --- | --- | ${ids.map(() => '---: |').join(' ')}`,
    ...requirementKinds.map(
      (kind) => `| \`${kind}\` | ${meanings[kind]} | ${ids.map((id) => String(count(kind, id))).join(' | ')} |`,
    ),
    '',
  ].join('\n');
}
