import type { Requirement } from '../specs/requirement.ts';
import type { SpecBook } from '../specs/spec-book.ts';

/** What is promised of each action of a service, in short, and of what is about none. */
export function actionsPage(book: SpecBook, requirements: readonly Requirement[]): string {
  const { service, actions, profiles } = book;
  const own = (action: string | null): readonly Requirement[] =>
    requirements.filter((requirement) => requirement.action === action);
  const topics = own(null);
  const profileOf = (action: string): string =>
    profiles.find(({ actions: named }) => named.includes(action))?.name ?? 'none';
  return [
    `# ${service.product} ${service.version} (\`--service ${service.id}\`)`,
    '',
    `${requirements.length} requirements of ${actions.length} actions, by kind: the parameters, fields, codes and states that they are about.`,
    `\`explain ID\` says what one asks, and who says so.`,
    ...profiles.flatMap(({ name, title, actions: named }) => ['', `**${name}**: ${title}; ${named.length} actions.`]),
    ...actions.flatMap(({ name, summary }) => [
      '',
      `## ${name}`,
      '',
      [summary, `Profile: ${profileOf(name)}.`].filter(Boolean).join(' '),
      '',
      ...byKind(own(name)).map(([kind, some]) => `- ${kind}: ${[...new Set(some.map(shortName))].join(', ')}`),
    ]),
    '',
    '## Of no single action',
    '',
    ...topics.map(({ id, statement }) => `- \`${id}\`: ${statement}`),
    '',
  ].join('\n');
}

function byKind(requirements: readonly Requirement[]): readonly (readonly [string, readonly Requirement[]])[] {
  const kinds = new Map<string, Requirement[]>();
  for (const requirement of requirements) {
    kinds.set(requirement.kind, [...(kinds.get(requirement.kind) ?? []), requirement]);
  }
  return [...kinds];
}

/** What tells it from others of its action and kind. */
function shortName({ subject, origin, kind }: Requirement): string {
  if (origin.type === 'topic') return origin.topic.detail;
  if (origin.type === 'state') return `${subject ?? ''} in state ${origin.rule.from}`;
  return subject ?? (kind === 'offered' ? 'yes' : origin.type);
}
