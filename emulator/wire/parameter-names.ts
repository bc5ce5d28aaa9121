import type { EditionScope } from '../../specs/oracle/judge.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import { isListed } from '../core/edition.ts';

/**
 * Brings parameters under their newest spelling. The spelling of any edition is understood, and either case of the
 * first letter: `@alicloud/pop-core` upper-cases it where the Go SDK keeps `healthCheckInterval`. Empty values,
 * parameters of later editions and unknown names are left out.
 */
export function normaliseNames(
  spec: ActionSpec,
  sent: Readonly<Record<string, string>>,
  scope: EditionScope,
): Readonly<Record<string, string>> {
  const given = new Map(Object.entries(sent).filter(([, value]) => value !== ''));
  const byFirstLetter = new Map([...given].map(([name, value]) => [upperFirst(name), value]));
  const entries = spec.parameters
    .filter((parameter) => isListed(parameter, scope))
    .flatMap(({ name, spellings }) => {
      const names = [name, ...Object.values(spellings)];
      const value = names.map((spelling) => given.get(spelling)).find((text) => text !== undefined);
      const text = value ?? names.map((spelling) => byFirstLetter.get(upperFirst(spelling))).find(Boolean);
      return text === undefined ? [] : [[name, text] as const];
    });
  return Object.fromEntries(entries);
}

/** `healthCheckInterval` as `HealthCheckInterval`. */
export function upperFirst(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
