import { sameName } from '../../specs/derive/derive-parameter.ts';
import type { ActionSpec, ResponseField } from '../../specs/action-spec.ts';
import type { Rule } from '../../specs/parameter.ts';

/**
 * The paths of a read that may show something else once the parameters of the given names have changed: those that echo
 * them, those that a rule ties to them, and those that depend on these.
 */
export function namedPaths(reader: ActionSpec, changed: readonly string[], rules: readonly Rule[]): readonly string[] {
  const names = [...changed, ...changed.flatMap((name) => tiedTo(name, rules))];
  const isNamed = (field: ResponseField): boolean => {
    const own = field.path.slice(field.path.lastIndexOf('.') + 1);
    return names.some(
      (name) =>
        (sameName(field.echoes ?? own, name) && field.type !== 'list') ||
        Object.keys(field.shownIf ?? {}).includes(name) ||
        (changed.includes(name) && !isEchoed(name, reader) && isAlike(name, own)),
    );
  };
  const paths = reader.response.filter(isNamed).map(({ path }) => path);
  const raised = reader.response.filter(({ raisedTo }) => raisedTo !== undefined && paths.includes(raisedTo));
  return [...paths, ...raised.map(({ path }) => path)];
}

/** What a parameter switches on or off, and what switches it. */
function tiedTo(name: string, rules: readonly Rule[]): readonly string[] {
  return rules.flatMap(({ parameter, when }) => {
    const conditions = [...when.absent, ...when.present, ...Object.keys(when.equals)];
    return parameter === name ? conditions : conditions.includes(name) ? [parameter] : [];
  });
}

/** A parameter that no field echoes may be shown under a name that begins like it. */
function isAlike(name: string, field: string): boolean {
  return name.startsWith(field) || field.startsWith(name);
}

function isEchoed(name: string, { response }: ActionSpec): boolean {
  return response.some(({ echoes }) => echoes !== undefined && sameName(echoes, name));
}
