import picomatch from 'picomatch';
import { deriveRequirements } from '../specs/derive/derive-requirements.ts';
import type { Requirement } from '../specs/requirement.ts';
import { explainRequirement } from './explain/explain-requirement.ts';
import { explanationText } from './explain/explanation-text.ts';
import { nearMatches } from './options/near-matches.ts';
import { loadService } from './load-service.ts';
import { readSuites, withOwn } from './own-suites.ts';
import { UsageError } from './options/usage-error.ts';

export interface ExplainFlags {
  readonly service: string;
  readonly client?: string | true;
  readonly config?: string;
  readonly specs?: string;
  readonly suites?: string;
  readonly edition?: string;
  readonly json?: boolean;
}

const shownMatches = 5;

/** Prints what one requirement asks, who says so, and how it is tested. */
export async function explainCommand(name: string, flags: ExplainFlags): Promise<number> {
  if (flags.service === 'client') return await explainOfClient(name, flags);
  const book = loadService(flags, flags.suites !== undefined);
  const suites = withOwn(await readSuites(flags.suites));
  const known = deriveRequirements(book);
  const requirement = findRequirement(name, known);
  const explanation = explainRequirement(requirement, { book, suites, known }, flags.edition);
  const text = flags.json === true ? JSON.stringify(explanation, undefined, 2) : explanationText(explanation);
  process.stdout.write(`${text}\n`);
  return 0;
}

async function explainOfClient(name: string, { json, ...flags }: ExplainFlags): Promise<number> {
  const { clientExplanationText, explainClient } = await import('./client-mode/explain-client.ts');
  const explanation = await explainClient(name, flags);
  process.stdout.write(
    `${json === true ? JSON.stringify(explanation, undefined, 2) : clientExplanationText(explanation)}\n`,
  );
  return 0;
}

/** The requirement of that id or of a case of that id, or the only one that a glob matches. */
function findRequirement(name: string, requirements: readonly Requirement[]): Requirement {
  const exact = requirements.find(({ id }) => id === name || name.startsWith(`${id}#`));
  if (exact) return exact;
  const matches = requirements.filter(({ id }) => picomatch.isMatch(id, name, { bash: true }));
  const [match] = matches;
  const ids = matches.map(({ id }) => id);
  if (!match) {
    const known = requirements.map(({ id }) => id);
    throw new UsageError(`unknown requirement "${name}"${nearMatches(name.split('#')[0] ?? name, known)}`);
  }
  if (matches.length === 1) return match;
  const rest = ids.length > shownMatches ? ` and ${ids.length - shownMatches} more` : '';
  throw new UsageError(`"${name}" matches ${ids.length} requirements: ${ids.slice(0, shownMatches).join(', ')}${rest}`);
}
