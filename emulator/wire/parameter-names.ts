import type { EditionScope } from '../../specs/oracle/judge.ts';
import type { ActionSpec } from '../../specs/action-spec.ts';
import type { Parameter } from '../../specs/parameter.ts';
import { unflatten } from '../../protocol/flatten.ts';
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
    .flatMap((parameter) => {
      const { name, flattened } = parameter;
      const { names, raised } = namesOf(parameter);
      const like = raised.find((spelling) => byFirstLetter.has(spelling));
      const own = names.find((spelling) => given.has(spelling));
      const text = own === undefined ? byFirstLetter.get(like ?? '') : given.get(own);
      const whole = text ?? (flattened ? putTogether(names, given) : undefined);
      return whole === undefined ? [] : [[name, plainly(parameter, whole)] as const];
    });
  return Object.fromEntries(entries);
}

/** A switch as documents write it: the Python SDKs of all generations write `True` and `False`. */
function plainly({ type }: Parameter, text: string): string {
  return type === 'boolean' && /^(True|False)$/.test(text) ? text.toLowerCase() : text;
}

/** How editions write and print a name, and the same with the first letter in upper case. */
interface Names {
  readonly names: readonly string[];
  readonly raised: readonly string[];
}

// Asked of each parameter of each call.
const known = new WeakMap<Parameter, Names>();

function namesOf(parameter: Parameter): Names {
  const { name, spellings, printedAs } = parameter;
  const found = known.get(parameter);
  if (found) return found;
  const names = [name, ...Object.values(spellings), ...Object.values(printedAs)];
  const made = { names, raised: names.map(upperFirst) };
  known.set(parameter, made);
  return made;
}

/** A list that came as parameters of their own, as JSON. */
function putTogether(names: readonly string[], given: ReadonlyMap<string, string>): string | undefined {
  for (const name of names) {
    // A dot in the name itself is no step into the list.
    const parts = [...given]
      .filter(([sent]) => sent.startsWith(`${name}.`))
      .map(([sent, value]) => [`list${sent.slice(name.length)}`, value] as const);
    if (parts.length > 0) return JSON.stringify(unflatten(Object.fromEntries(parts))['list']);
  }
  return undefined;
}

/** `healthCheckInterval` as `HealthCheckInterval`. */
export function upperFirst(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
